package org.kangyu.specialties.accreditation;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.INTEGRATOR;
import static org.kangyu.specialties.Roles.SPECIALTY_DECIDER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Envelope;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.ImportedCodes;
import org.kangyu.kit.importing.Importer;
import org.kangyu.kit.importing.RowDocument;
import org.kangyu.kit.json.Letter;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Accreditations from files, known by their codes; their holders are known before. */
@ApplicationScoped
class AccreditationImporter implements Importer {

    private static final Set<String> SHOWN = Set.of("recordedAt", "programmeName", "specialtyName");
    private static final Text UNTOLD = Text.of("须填写 code 或 id", "Give its code or its id");
    private static final Text UNKNOWN = Text.of("没有编号为 %s 的认定", "No accreditation has the id %s");
    private static final Text FIXED = Text.of("导入不更改认定代码", "Imports do not change the code");

    private final AccreditationService service;
    private final RowCells cells;
    private final ImportedCodes codes;
    private final Present present;
    private final StrictJson json;

    AccreditationImporter(
            AccreditationService service, RowCells cells, ImportedCodes codes, Present present, StrictJson json) {
        this.service = service;
        this.cells = cells;
        this.codes = codes;
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
            return service.update(known, document, Envelope.NONE, edit);
        }
        service.add(document, edit);
        return ImportOutcome.CREATED;
    }

    @Override
    public ImportOutcome apply(ImportDocument line, ImportCaller caller) {
        var letter = json.read(line.sent(), Envelope.class, SHOWN, AccreditationDocument.class);
        var document = letter.document();
        var known = known(letter).orElse(null);
        var edit = known == null
                ? letter.envelope().firstEdit(present, Editor.of(caller), document.since())
                : letter.envelope().edit(present, Editor.of(caller), known.validFrom());
        service.refuse(faults(line, letter, known), document, known, edit);
        if (known != null) {
            return service.update(known, document, letter.envelope(), edit);
        }
        service.add(document, edit);
        return ImportOutcome.CREATED;
    }

    @Override
    public void flush() {
        service.flush();
    }

    private Optional<Accreditation> known(Letter<Envelope, AccreditationDocument> letter) {
        var id = letter.envelope().id();
        return id == null ? Optional.ofNullable(letter.document().code()).flatMap(service::known) : service.known(id);
    }

    /** A line is for one accreditation, told by its id or its code, which files do not change. */
    private List<Violation> faults(
            ImportDocument line, Letter<Envelope, AccreditationDocument> letter, @Nullable Accreditation known) {
        var id = letter.envelope().id();
        var code = letter.document().code();
        var found = new ArrayList<Violation>();
        if (id == null && code == null) {
            found.add(new Violation("/code", "not-null", UNTOLD));
        }
        if (id != null && known == null) {
            found.add(new Violation("/id", "unknown-accreditation", UNKNOWN.with(id)));
        }
        if (known != null && !Objects.equals(code, known.document().code())) {
            found.add(new Violation("/code", "fixed", FIXED, known.document().code()));
        }
        if (found.isEmpty()) {
            codes.claim(String.valueOf(code == null ? id : code), line.line(), "/code")
                    .ifPresent(found::add);
        }
        return found;
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
