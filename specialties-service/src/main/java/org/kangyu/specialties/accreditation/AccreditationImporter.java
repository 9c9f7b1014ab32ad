package org.kangyu.specialties.accreditation;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.INTEGRATOR;
import static org.kangyu.specialties.Roles.SPECIALTY_DECIDER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.Importer;
import org.kangyu.kit.importing.RowDocument;
import org.kangyu.kit.json.StrictJson;

/** Accreditations from files, known by their codes; their holders are known before. */
@ApplicationScoped
class AccreditationImporter implements Importer {

    private final AccreditationService service;
    private final RowCells cells;
    private final Present present;
    private final StrictJson json;

    AccreditationImporter(AccreditationService service, RowCells cells, Present present, StrictJson json) {
        this.service = service;
        this.cells = cells;
        this.present = present;
        this.json = json;
    }

    @Override
    public String collection() {
        return "accreditations";
    }

    @Override
    public List<ImportColumn> columns() {
        return AccreditationColumns.ALL;
    }

    @Override
    public Set<String> roles() {
        return Set.of(SPECIALTY_DECIDER, INTEGRATOR, ADMIN);
    }

    @Override
    public ImportOutcome apply(ImportRow row, ImportCaller caller) {
        var known = row.text("code").flatMap(service::known).orElse(null);
        var described = describe(row, known == null ? null : known.document());
        var document = described.read();
        var edit = known == null
                ? present.firstEdit(Editor.of(caller), null, document.since())
                : present.edit(Editor.of(caller), null, null);
        service.refuse(described.violations(json, document), document, known, edit);
        if (known != null) {
            return service.update(known, document, edit);
        }
        service.add(document, edit);
        return ImportOutcome.CREATED;
    }

    @Override
    public void flush() {
        service.flush();
    }

    private RowDocument<AccreditationDocument> describe(ImportRow row, @Nullable AccreditationDocument known) {
        return new RowDocument<>(row, known, AccreditationDocument.class)
                .set("code", cells.code(row))
                .set("programme", row.text("programme"))
                .set("level", cells.level(row))
                .set("holder", cells.holder(row))
                .set("specialty", row.text("specialty"))
                .set("status", cells.status(row, known))
                .set("awardedOn", row.date("awardedOn"))
                .set("validUntil", row.date("validUntil"))
                .set("document", row.text("document"))
                .set("issuingBody", row.text("issuingBody"));
    }
}
