package org.kangyu.indicators.observation;

import static org.kangyu.indicators.Roles.INDICATOR_REPORTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.Importer;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.text.Text;

/** Reported figures from files; the figures that follow from them are made once for many rows. */
@ApplicationScoped
class ObservationImporter implements Importer {

    private static final List<ImportColumn> COLUMNS = List.of(
            column("indicator", "指标代码", "Indicator", true, "population"),
            column("region", "区划代码", "Region", true, "150602000000"),
            column("period", "时期", "Period", true, "2025"),
            column("value", "数值", "Value", true, "586000"),
            column("source", "来源", "Source", false, "统计年鉴"));

    private static final Set<String> SHOWN = Set.of("status", "recordedAt", "by");

    private final PendingObservations pending;
    private final StrictJson json;

    ObservationImporter(PendingObservations pending, StrictJson json) {
        this.pending = pending;
        this.json = json;
    }

    /** A reported figure as a document. */
    private record Told(
            String indicator,
            String region,
            String period,
            BigDecimal value,
            @Nullable String source) {
        ImportRow row(long line) {
            var cells = Map.of(
                    "indicator",
                    indicator,
                    "region",
                    region,
                    "period",
                    period,
                    "value",
                    value.toPlainString(),
                    "source",
                    source == null ? "" : source);
            return new ImportRow(line, cells);
        }
    }

    @Override
    public String collection() {
        return "observations";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> roles() {
        return Set.of(INDICATOR_REPORTER, Role.INTEGRATOR, Role.ADMIN);
    }

    @Override
    public ImportOutcome apply(ImportRow row, ImportCaller caller) {
        return pending.take(ObservationRow.read(row, pending.facts(caller)), caller.name());
    }

    @Override
    public ImportOutcome apply(ImportDocument line, ImportCaller caller) {
        return apply(json.read(line.sent(), SHOWN, Told.class).row(line.line()), caller);
    }

    @Override
    public void flush() {
        pending.flush();
    }

    private static ImportColumn column(String name, String zh, String en, boolean required, String example) {
        return new ImportColumn(name, "/" + name, Text.of(zh, en), required, example);
    }
}
