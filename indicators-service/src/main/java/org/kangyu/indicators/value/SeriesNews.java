package org.kangyu.indicators.value;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.kit.outbox.Outbox;

/** Tells those who judge by figures, and the other services, which series have changed. */
@ApplicationScoped
class SeriesNews {

    private static final int PERIODS = 24;

    private static final String NEXT_VERSION = """
            insert into value_series as known (indicator, region, version)
            select s.indicator, s.region, 1
            from jsonb_to_recordset(cast(? as jsonb)) as s(indicator text, region text)
            order by s.indicator, s.region
            on conflict (indicator, region) do update set version = known.version + 1
            returning indicator, region, version
            """;

    private final Database database;
    private final Histories histories;
    private final Outbox outbox;
    private final List<ValueListener> listeners;

    SeriesNews(Database database, Histories histories, Outbox outbox, @All List<ValueListener> listeners) {
        this.database = database;
        this.histories = histories;
        this.outbox = outbox;
        this.listeners = listeners;
    }

    void tell(Set<Series> changed, Map<String, DefinedIndicator> catalogue) {
        var readings = histories.latest(changed, PERIODS, catalogue);
        var versions = new HashMap<Series, Long>();
        database.list(
                        NEXT_VERSION,
                        row -> Map.entry(
                                new Series(row.getString("indicator"), row.getString("region")),
                                row.getLong("version")),
                        Database.json(changed))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        outbox.append(changed.stream()
                .map(series -> SeriesEvent.changed(
                        series,
                        versions.getOrDefault(series, 1L),
                        Objects.requireNonNull(catalogue.get(series.indicator())),
                        readings.getOrDefault(series, List.of())))
                .toList());
        listeners.forEach(listener -> listener.valuesChanged(changed));
    }
}
