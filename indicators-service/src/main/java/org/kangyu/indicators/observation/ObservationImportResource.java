package org.kangyu.indicators.observation;

import jakarta.ws.rs.Path;
import org.kangyu.kit.importing.ImportResource;
import org.kangyu.kit.importing.Imports;

/** Imports of reported figures over HTTP. */
@Path("observations/imports")
class ObservationImportResource {

    private final Imports imports;
    private final ObservationImporter importer;

    ObservationImportResource(Imports imports, ObservationImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    @Path("")
    public ImportResource imports() {
        return imports.of(importer);
    }
}
