package org.kangyu.kit.importing;

import jakarta.enterprise.context.ApplicationScoped;

/** Import jobs of this service. */
@ApplicationScoped
public class Imports {

    /**
     * The sub-resource of a collection's imports: {@code POST} a CSV file, read a job, fetch the template. Use it as
     * {@code @Path("imports") public ImportResource imports() { return imports.of(importer); }}.
     */
    public ImportResource of(Importer importer) {
        throw new UnsupportedOperationException();
    }
}
