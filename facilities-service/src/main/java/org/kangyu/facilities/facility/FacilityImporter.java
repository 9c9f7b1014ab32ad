package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.importing.ImportLine;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.Importer;
import org.kangyu.kit.importing.RowDocument;
import org.kangyu.kit.importing.Warnings;
import org.kangyu.kit.json.StrictJson;

/** Facilities from files, known by their own codes; a facility comes before its parts. */
@ApplicationScoped
class FacilityImporter implements Importer {

    private final FacilityService service;
    private final ImportedFacilities imported;
    private final FacilityImportReview review;
    private final Present present;
    private final StrictJson json;

    FacilityImporter(
            FacilityService service,
            ImportedFacilities imported,
            FacilityImportReview review,
            Present present,
            StrictJson json) {
        this.service = service;
        this.imported = imported;
        this.review = review;
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
    public void prepare(List<? extends ImportLine> lines, ImportCaller caller) {
        imported.prepare(lines, Editor.of(caller));
    }

    @Override
    public ImportOutcome apply(ImportRow row, ImportCaller caller) {
        var code = imported.claim(row);
        var known = imported.known(code).orElse(null);
        var described = describe(row, known == null ? null : known.document());
        var document = described.read();
        var edit = edit(Editor.of(caller), known, document);
        service.refuse(described.violations(json, document), document, known, edit);
        return take(row.line(), code, known, document, edit);
    }

    @Override
    public ImportOutcome apply(ImportDocument document, ImportCaller caller) {
        var line = FacilityLine.read(document, json);
        var namesake = line.document().ownCode().flatMap(imported::known).orElse(null);
        var id = line.envelope().id();
        var known = id == null ? namesake : imported.known(id).orElse(null);
        var faults = line.faults(known, namesake);
        if (faults.isEmpty()) {
            imported.claim(line).ifPresent(faults::add);
        }
        var edit = line.edit(known, present, Editor.of(caller));
        service.refuse(faults, line.document(), known, edit);
        if (known != null && !known.document().equals(line.document())) {
            line.envelope().require(known.version());
        }
        return take(line.number(), line.key(), known, line.document(), edit);
    }

    private ImportOutcome take(long line, String key, @Nullable Facility known, FacilityDocument document, Edit edit) {
        var outcome = known == null ? ImportOutcome.CREATED : service.update(known, document, edit);
        var facility = known == null ? service.add(document, edit) : known;
        imported.remember(key, facility.id());
        if (outcome != ImportOutcome.UNCHANGED) {
            imported.rememberChange(facility.id(), line);
        }
        return outcome;
    }

    @Override
    public void flush() {
        service.flush();
    }

    @Override
    public void review(Warnings warnings) {
        review.review(imported.changed(), warnings);
    }

    private Edit edit(Editor editor, @Nullable Facility known, FacilityDocument document) {
        return known == null ? present.firstEdit(editor, null, document.openedOn()) : present.edit(editor, null, null);
    }

    private RowDocument<FacilityDocument> describe(ImportRow row, @Nullable FacilityDocument known) {
        var cells = new FacilityCells(row, known);
        var described = new RowDocument<>(row, known, FacilityDocument.class)
                .set("identifiers", cells.identifiers())
                .set("name", RowDocument.text(row, "nameZh", "nameEn"))
                .set("otherNames", cells.otherNames())
                .set("category", cells.category())
                .column("ownership", row.text("ownership"))
                .column("managementClass", row.text("managementClass"))
                .column("medicineType", row.text("medicineType"))
                .column("level", row.integer("level"))
                .column("grade", row.text("grade"))
                .column("adminLevel", row.text("adminLevel"))
                .set("regionCode", row.text("regionCode"))
                .set("parentId", imported.parent(row))
                .column("sector", row.text("sector"))
                .column("legalBody", row.text("legalBody"))
                .column("premisesOwnership", row.text("premisesOwnership"))
                .column("partKind", row.text("partKind"))
                .column("address", row.text("address"))
                .set("position", cells.position())
                .set("status", cells.status())
                .column("openedOn", row.date("openedOn"))
                .column("services", cells.codes("services"))
                .column("departments", cells.departments())
                .column("beds", cells.beds())
                .column("staff", cells.staff())
                .column("vehicles", cells.assets("vehicles"))
                .column("equipment", cells.assets("equipment"))
                .column("designations", cells.designations())
                .column("coverageArea", cells.coverageArea())
                .column("platforms", cells.codes("platforms"))
                .column("telemedicine", row.flag("telemedicine"))
                .column("medicalInsurance", row.flag("medicalInsurance"))
                .column("liabilityInsurance", row.flag("liabilityInsurance"))
                .column("synthetic", row.flag("synthetic"));
        boolean closed = row.text("status").filter("closed"::equals).isPresent();
        boolean suspended = row.text("status").filter("suspended"::equals).isPresent();
        if (!closed) {
            described
                    .set("closedOn", Optional.empty())
                    .set("successorId", Optional.empty())
                    .set("successorIds", Optional.empty());
        }
        return suspended ? described : described.set("suspendedUntil", Optional.empty());
    }
}
