package org.kangyu.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** All reported figures. */
@ApplicationScoped
class Observations {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String KNOWN = """
            select o.* from observation o
            join jsonb_to_recordset(cast(? as jsonb)) as c(indicator text, region text, period text)
              using (indicator, region, period)
            """;

    // what says the same again leaves the row as it is
    private static final String TAKE = """
            insert into observation as known
                (indicator, region, period, period_end, value, source, recorded_at, actor)
            select n.indicator, n.region, n.period, n."periodEnd", n.value, n.source, ?, ?
            from jsonb_to_recordset(cast(? as jsonb)) as n(indicator text, region text, period text,
                                                           "periodEnd" date, value numeric, source text)
            order by n.indicator, n.region, n.period
            on conflict (indicator, region, period) do update
            set value = excluded.value, source = excluded.source,
                recorded_at = excluded.recorded_at, actor = excluded.actor
            where (known.value, known.source) is distinct from (excluded.value, excluded.source)
            returning indicator, region, period
            """;

    private static final String WANTED = """
            from observation
            where (cardinality(cast(? as text[])) = 0 or indicator = any (?))
              and (cardinality(cast(? as text[])) = 0 or period = any (?))
              and (cardinality(cast(? as text[])) = 0
                   or region in (select descendant from region_closure where ancestor = any (?)))
            """;

    private static final String LIST = "select * " + WANTED + """
              and (indicator, region, period) > (?, ?, ?)
            order by indicator, region, period
            limit ?
            """;

    private final Database database;
    private final Cursors cursors;

    Observations(Database database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    Map<Cell, Observation> known(Collection<Cell> cells) {
        var known = new HashMap<Cell, Observation>();
        database.list(KNOWN, Observations::observation, Database.json(cells))
                .forEach(observation -> known.put(observation.cell(), observation));
        return known;
    }

    /** Keeps the figures, each cell once, and tells which cells say something else than before. */
    Set<Cell> take(Collection<Observation> observations, Instant now, String actor) {
        return new TreeSet<>(database.list(
                TAKE,
                row -> new Cell(row.getString("indicator"), row.getString("region"), row.getString("period")),
                now,
                actor,
                Database.json(observations)));
    }

    Page<ObservationView> page(ObservationFilter filter, Paging paging) {
        var list = "observations" + filter;
        var after = paging.after(cursors, list);
        var key = after == null ? List.of("", "", "") : List.of(SPACE.split(after, -1));
        var wanted = filter.parameters();
        var rows = database.list(
                LIST,
                Observations::view,
                Stream.of(wanted, key, List.of(paging.rows()))
                        .flatMap(List::stream)
                        .toArray());
        return paging.page(rows, last -> cursors.write(list, List.of(last.key())), () -> count(wanted));
    }

    private long count(List<?> wanted) {
        return database.find("select count(*) " + WANTED, row -> row.getLong(1), wanted.toArray())
                .orElse(0L);
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getString("indicator"),
                row.getString("region"),
                row.getString("period"),
                row.getObject("period_end", LocalDate.class),
                row.getBigDecimal("value"),
                row.getString("source"));
    }

    private static ObservationView view(ResultSet row) throws SQLException {
        return new ObservationView(
                row.getString("indicator"),
                row.getString("region"),
                row.getString("period"),
                row.getBigDecimal("value"),
                "final",
                row.getString("source"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("actor"));
    }
}
