package org.kangyu.facilities.region;

import jakarta.ws.rs.Path;
import org.kangyu.kit.importing.ImportResource;
import org.kangyu.kit.importing.Imports;

/** Imports of regions over HTTP. */
@Path("regions")
class RegionImportResource {

    private final Imports imports;
    private final RegionImporter importer;

    RegionImportResource(Imports imports, RegionImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    @Path("imports")
    public ImportResource imports() {
        return imports.of(importer);
    }
}
