package org.kangyu.indicators.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.registry.Regions;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.Importer;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.text.Text;

/** Definitions from files: the inputs of a formula come before it. */
@ApplicationScoped
class IndicatorImporter implements Importer {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}+(?:\\.\\d{1,6}+)?");
    private static final Set<String> NUMBERS = Set.of("atLeast", "atMost");
    private static final Set<String> FLAGS = Set.of("throughout");
    private static final Set<String> WORDS = Set.of("true", "false");
    private static final List<ImportColumn> COLUMNS = List.of(
            column("code", "/code", "代码", "Code", true, "beds_per_1000"),
            column("nameZh", "/name/zh", "中文名称", "Chinese name", true, "每千人口床位数"),
            column("nameEn", "/name/en", "英文名称", "English name", false, "Beds per 1,000 residents"),
            column("kind", "/kind", "类型", "Kind", true, "computed"),
            column("unit", "/unit", "单位代码", "Code of the unit", true, "per-1000"),
            column("unitZh", "/unitText/zh", "单位", "Unit in Chinese", false, "张/千人"),
            column("unitEn", "/unitText/en", "英文单位", "Unit in English", false, "beds per 1,000"),
            column("direction", "/direction", "方向", "Direction", true, "higher"),
            column("sourceZh", "/source/zh", "来源", "Source in Chinese", false, "机构登记"),
            column("sourceEn", "/source/en", "英文来源", "Source in English", false, "Registry"),
            column("definitionZh", "/definition/zh", "定义", "Definition in Chinese", true, "年末实有床位除以常住人口"),
            column("definitionEn", "/definition/en", "英文定义", "Definition in English", false, "At the year's end"),
            column("rollUp", "/rollUp", "汇总方式", "Roll-up", false, ""),
            column("of", "/of", "计数对象", "What is counted", false, ""),
            column("where", "/where", "条件", "Condition", false, ""),
            column("sum", "/sum", "求和", "Figure to add up", false, ""),
            column("that", "/that", "达标条件", "Condition to meet", false, ""),
            column("throughout", "/throughout", "全程", "Throughout the period", false, ""),
            column("measure", "/measure", "度量指标", "Measured indicator", false, ""),
            column("atLeast", "/atLeast", "下限", "Lower bound", false, ""),
            column("atMost", "/atMost", "上限", "Upper bound", false, ""),
            column("formula", "/formula", "公式", "Formula", false, "beds / population * 1000.0"));

    private static final Set<String> SHOWN = Set.of("inputs", "recordedAt");

    /** The version that a line rests on. */
    private record Beside(@Nullable Long version) {}

    private final IndicatorService service;
    private final Regions regions;
    private final StrictJson json;

    IndicatorImporter(IndicatorService service, Regions regions, StrictJson json) {
        this.service = service;
        this.regions = regions;
        this.json = json;
    }

    @Override
    public String collection() {
        return "indicators";
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
        regions.requireEverywhere(caller.regions());
        return service.take(json.read(document(row), IndicatorDocument.class), null, caller.name());
    }

    @Override
    public ImportOutcome apply(ImportDocument line, ImportCaller caller) {
        regions.requireEverywhere(caller.regions());
        var letter = json.read(line.sent(), Beside.class, SHOWN, IndicatorDocument.class);
        return service.take(letter.document(), letter.envelope().version(), caller.name());
    }

    @Override
    public void flush() {
        // each row is written as it comes: the next one may build on it
    }

    /** The columns' pointers say where their cells belong. */
    private static byte[] document(ImportRow row) {
        var document = TolerantJson.MAPPER.createObjectNode();
        for (var column : COLUMNS) {
            row.text(column.name()).ifPresent(value -> {
                var steps = SLASH.split(column.pointer().substring(1), -1);
                var parent = steps.length == 1 ? document : document.withObjectProperty(steps[0]);
                parent.set(steps[steps.length - 1], scalar(column.name(), value));
            });
        }
        try {
            return TolerantJson.MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree has no JSON form", e);
        }
    }

    /** What is no number or flag stays a text, of which the reader says what it should be. */
    private static JsonNode scalar(String column, String value) {
        var json = JsonNodeFactory.instance;
        if (NUMBERS.contains(column) && NUMBER.matcher(value).matches()) {
            return json.numberNode(new BigDecimal(value));
        }
        return FLAGS.contains(column) && WORDS.contains(value)
                ? json.booleanNode(Boolean.parseBoolean(value))
                : json.textNode(value);
    }

    private static ImportColumn column(
            String name, String pointer, String zh, String en, boolean required, String example) {
        return new ImportColumn(name, pointer, Text.of(zh, en), required, example);
    }
}
