package org.kangyu.specialties.accreditation;

import jakarta.ws.rs.Path;
import org.kangyu.kit.importing.ImportResource;
import org.kangyu.kit.importing.Imports;

/** Imports of accreditations over HTTP. */
@Path("accreditations")
class AccreditationImportResource {

    private final Imports imports;
    private final AccreditationImporter importer;

    AccreditationImportResource(Imports imports, AccreditationImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    @Path("imports")
    public ImportResource imports() {
        return imports.of(importer);
    }
}
