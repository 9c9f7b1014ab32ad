package org.kangyu.facilities.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Edit;
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
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.text.Text;

/**
 * Regions from files: a parent comes before what lies in it. Files of statistics have code, name and parent only; level
 * and kind follow from these.
 */
@ApplicationScoped
class RegionImporter implements Importer {

    private static final Pattern SEPARATOR = Pattern.compile(";");
    private static final List<ImportColumn> COLUMNS = List.of(
            column("code", "/code", "区划代码", "Code", true, "150602001000"),
            column("nameZh", "/name/zh", "中文名称", "Chinese name", true, "示例街道"),
            column("nameEn", "/name/en", "英文名称", "English name", false, "Sample Sub-district"),
            column("level", "/level", "级别", "Level", false, "township"),
            column("kind", "/kind", "类别", "Kind", false, "sub-district"),
            column("parentCode", "/parentCode", "上级代码", "Parent code", false, "150602000000"),
            column("urbanRural", "/urbanRural", "城乡分类", "Urban or rural class", false, "121"),
            column("neighbours", "/neighbours", "相邻区划", "Neighbours", false, "150602002000;150602003000"),
            column("validFrom", "validFrom", "生效日期", "Valid from", false, "2020-01-01"));

    private static final Set<String> SHOWN = Set.of("shortCode", "recordedAt", "path");

    private final RegionService service;
    private final ImportedCodes codes;
    private final Present present;
    private final StrictJson json;

    RegionImporter(RegionService service, ImportedCodes codes, Present present, StrictJson json) {
        this.service = service;
        this.codes = codes;
        this.present = present;
        this.json = json;
    }

    @Override
    public String collection() {
        return "regions";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.INTEGRATOR, Role.ADMIN);
    }

    @Override
    public ImportOutcome apply(ImportRow row, ImportCaller caller) {
        var known = service.find(codes.claim(row, "code"));
        var described = new RowDocument<>(row, known.map(Region::document).orElse(null), RegionDocument.class)
                .set("code", row.text("code"))
                .set("name", RowDocument.text(row, "nameZh", "nameEn"))
                .set("level", level(row))
                .set("kind", kind(row))
                .set("parentCode", row.text("parentCode"))
                .column("urbanRural", row.text("urbanRural"))
                .column("neighbours", neighbours(row));
        var document = described.read();
        var edit = edit(row, known.orElse(null), Editor.of(caller));
        service.refuse(described.violations(json, document), document, known.orElse(null), edit);
        return service.take(document, edit);
    }

    @Override
    public ImportOutcome apply(ImportDocument line, ImportCaller caller) {
        var letter = json.read(line.sent(), Envelope.class, SHOWN, RegionDocument.class);
        var document = letter.document();
        var faults = codes.claim(document.code(), line.line(), "/code").stream().toList();
        var known = service.find(document.code());
        var edit = edit(letter.envelope(), known.orElse(null), document, Editor.of(caller));
        service.refuse(faults, document, known.orElse(null), edit);
        known.filter(region -> !region.document().equals(document))
                .ifPresent(region -> letter.envelope().require(region.version()));
        return service.take(document, edit);
    }

    @Override
    public void flush() {
        service.flush();
    }

    private static Optional<List<String>> neighbours(ImportRow row) {
        return Optional.of(row.text("neighbours").stream()
                .flatMap(SEPARATOR::splitAsStream)
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList());
    }

    private static Optional<String> level(ImportRow row) {
        var level = row.text("level");
        var unknown = Known.check("/level", level.orElse(null), Level.TEXTS);
        unknown.ifPresent(row::refuse);
        return unknown.isPresent()
                ? Optional.empty()
                : level.or(() -> code(row).flatMap(StatisticalNumber::level).map(Level::text));
    }

    private static Optional<String> kind(ImportRow row) {
        return row.text("kind")
                .or(() -> code(row)
                        .flatMap(code -> row.text("nameZh").flatMap(name -> StatisticalNumber.kind(code, name))));
    }

    private static Optional<String> code(ImportRow row) {
        return row.text("code").map(RegionCode::full);
    }

    /** The day in the file holds unless the region has changed since; then the file's change holds from today. */
    private Edit edit(ImportRow row, @Nullable Region known, Editor editor) {
        var from = row.date("validFrom").orElse(null);
        var late = known != null && from != null && from.isBefore(known.validFrom());
        return present.edit(editor, late ? null : from, null);
    }

    private Edit edit(Envelope envelope, @Nullable Region known, RegionDocument document, Editor editor) {
        return known == null
                ? envelope.firstEdit(present, editor, document.openedOn())
                : envelope.edit(present, editor, known.validFrom());
    }

    private static ImportColumn column(
            String name, String pointer, String zh, String en, boolean required, String example) {
        return new ImportColumn(name, pointer, Text.of(zh, en), required, example);
    }
}
