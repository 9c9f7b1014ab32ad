package org.kangyu.indicators.observation;

import static org.kangyu.indicators.Roles.INDICATOR_REPORTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.Importer;
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

    private final PendingObservations pending;

    ObservationImporter(PendingObservations pending) {
        this.pending = pending;
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
    public void flush() {
        pending.flush();
    }

    private static ImportColumn column(String name, String zh, String en, boolean required, String example) {
        return new ImportColumn(name, "/" + name, Text.of(zh, en), required, example);
    }
}
