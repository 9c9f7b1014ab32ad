package org.kangyu.kit.importing;

import jakarta.ws.rs.Path;

/** Offers imports of places. */
@Path("places")
class PlaceResource {

    private final Imports imports;
    private final PlaceImporter importer;

    PlaceResource(Imports imports, PlaceImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    @Path("imports")
    public ImportResource imports() {
        return imports.of(importer);
    }
}
