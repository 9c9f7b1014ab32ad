package org.kangyu.indicators.definition;

import jakarta.ws.rs.Path;
import org.kangyu.kit.importing.ImportResource;
import org.kangyu.kit.importing.Imports;

/** Imports of definitions over HTTP. */
@Path("indicators/imports")
class IndicatorImportResource {

    private final Imports imports;
    private final IndicatorImporter importer;

    IndicatorImportResource(Imports imports, IndicatorImporter importer) {
        this.imports = imports;
        this.importer = importer;
    }

    @Path("")
    public ImportResource imports() {
        return imports.of(importer);
    }
}
