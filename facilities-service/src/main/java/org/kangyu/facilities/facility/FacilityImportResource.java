package org.kangyu.facilities.facility;

import jakarta.ws.rs.Path;
import org.kangyu.kit.importing.ImportResource;
import org.kangyu.kit.importing.Imports;

/** Imports of facilities over HTTP. */
@Path("facilities")
class FacilityImportResource {

    private final Imports imports;
    private final FacilityImporter importer;

    FacilityImportResource(Imports imports, FacilityImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    @Path("imports")
    public ImportResource imports() {
        return imports.of(importer);
    }
}
