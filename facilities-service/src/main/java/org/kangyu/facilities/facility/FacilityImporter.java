package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Facilities from files, known by their own codes; a facility comes before its parts. */
@ApplicationScoped
class FacilityImporter implements Importer {

    private static final Text TWICE = Text.of("登记号已出现在第 %d 行", "The own code is in line %d already");
    private static final Text NO_PARENT = Text.of("没有登记号为 %s 的机构", "No facility has the own code %s");

    private final FacilityService service;
    private final ImportedCodes codes;
    private final Present present;
    private final StrictJson json;

    FacilityImporter(FacilityService service, ImportedCodes codes, Present present, StrictJson json) {
        this.service = service;
        this.codes = codes;
        this.present = present;
        this.json = json;
    }

    @Override
    public String collection() {
        return "facilities";
    }

    @Override
    public List<ImportColumn> columns() {
        return FacilityColumns.ALL;
    }

    @Override
    public ImportOutcome apply(ImportRow row, ImportCaller caller) {
        var code = row.text("code").orElse("");
        refuseRepeated(row, code);
        var known = service.known(code).orElse(null);
        var described = describe(row, known == null ? null : known.document());
        var document = described.read();
        var edit = known == null
                ? present.firstEdit(Editor.of(caller), null, document.openedOn())
                : present.edit(Editor.of(caller), null, null);
        service.refuse(described.violations(json, document), document, known, edit);
        var outcome = known == null ? ImportOutcome.CREATED : service.update(known, document, edit);
        codes.remember(code, known == null ? service.add(document, edit).id() : known.id());
        return outcome;
    }

    @Override
    public void flush() {
        service.flush();
    }

    private void refuseRepeated(ImportRow row, String code) {
        var earlier = codes.claim(code, row.line());
        if (earlier != null && !code.isEmpty()) {
            row.refuse(new Violation("/identifiers", "repeated", TWICE.with(earlier)));
        }
    }

    private RowDocument<FacilityDocument> describe(ImportRow row, @Nullable FacilityDocument known) {
        var cells = new FacilityCells(row, known);
        var described = new RowDocument<>(row, known, FacilityDocument.class)
                .set("identifiers", cells.identifiers())
                .set("name", RowDocument.text(row, "nameZh", "nameEn"))
                .set("otherNames", cells.otherNames())
                .set("category", cells.category())
                .set("ownership", row.text("ownership"))
                .set("managementClass", row.text("managementClass"))
                .set("medicineType", row.text("medicineType"))
                .set("level", row.integer("level"))
                .set("grade", row.text("grade"))
                .set("adminLevel", row.text("adminLevel"))
                .set("regionCode", row.text("regionCode"))
                .set("parentId", parent(row))
                .set("address", row.text("address"))
                .set("position", cells.position())
                .set("status", cells.status())
                .set("openedOn", row.date("openedOn"))
                .set("services", cells.services())
                .set("departments", cells.departments())
                .set("beds", cells.beds())
                .set("staff", cells.staff())
                .set("synthetic", row.flag("synthetic"));
        boolean closed = row.text("status").filter("closed"::equals).isPresent();
        return closed ? described : described.set("closedOn", Optional.empty()).set("successorId", Optional.empty());
    }

    private Optional<UUID> parent(ImportRow row) {
        return row.text("parentCode").flatMap(code -> {
            var parent = codes.find(code);
            if (parent.isEmpty()) {
                row.refuse(new Violation("/parentId", "unknown-facility", NO_PARENT.with(code)));
            }
            return parent;
        });
    }
}
