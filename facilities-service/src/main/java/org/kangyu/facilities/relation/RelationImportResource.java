package org.kangyu.facilities.relation;

import jakarta.ws.rs.Path;
import org.kangyu.kit.importing.ImportResource;
import org.kangyu.kit.importing.Imports;

/** Imports of relations over HTTP. */
@Path("relations")
class RelationImportResource {

    private final Imports imports;
    private final RelationImporter importer;

    RelationImportResource(Imports imports, RelationImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    @Path("imports")
    public ImportResource imports() {
        return imports.of(importer);
    }
}
