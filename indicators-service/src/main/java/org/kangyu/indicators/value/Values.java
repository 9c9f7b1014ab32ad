package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;

/** All figures. */
@ApplicationScoped
class Values {

    // a figure that stays the same is left alone, unless its period has ended since
    private static final String PUT = """
            insert into value as known (indicator, region, period, period_end, as_of, value, numerator, denominator,
                                        factor, reason, provisional_value, missing, unknown_documents)
            select r.indicator, r.region, r.period, r."periodEnd", least(r."periodEnd", cast(? as date)), r.value,
                   r.numerator, r.denominator, r.factor, r.reason, r."provisionalValue",
                   coalesce(r.missing, '{}'), coalesce(r."unknownDocuments", 0)
            from jsonb_to_recordset(cast(? as jsonb))
                 as r(indicator text, region text, period text, "periodEnd" date, value numeric, numerator numeric,
                      denominator numeric, factor numeric, reason text, "provisionalValue" numeric,
                      missing text[], "unknownDocuments" bigint)
            order by r.indicator, r.region, r.period
            on conflict (indicator, region, period) do update
            set as_of = excluded.as_of, value = excluded.value, numerator = excluded.numerator,
                denominator = excluded.denominator, factor = excluded.factor, reason = excluded.reason,
                provisional_value = excluded.provisional_value, missing = excluded.missing,
                unknown_documents = excluded.unknown_documents
            where (known.value, known.numerator, known.denominator, known.factor, known.reason,
                   known.provisional_value, known.missing, known.unknown_documents)
                  is distinct from
                  (excluded.value, excluded.numerator, excluded.denominator, excluded.factor, excluded.reason,
                   excluded.provisional_value, excluded.missing, excluded.unknown_documents)
               or (known.as_of < known.period_end and excluded.as_of = known.period_end)
            returning indicator, region, period
            """;

    private static final String AT = """
            select v.* from value v
            join jsonb_to_recordset(cast(? as jsonb)) as c(indicator text, region text, period text)
              using (indicator, region, period)
            """;

    // periods are of one length when their codes differ in digits only
    private static final String BEFORE = """
            select c.indicator, c.region, c.period, b.value from
            jsonb_to_recordset(cast(? as jsonb)) as c(indicator text, region text, period text, "periodEnd" date)
            join lateral (
                select v.value from value v
                where v.indicator = c.indicator and v.region = c.region and v.period_end < c."periodEnd"
                  and translate(v.period, '123456789', '000000000') = translate(c.period, '123456789', '000000000')
                  and v.value is not null
                order by v.period_end desc limit 1) b on true
            """;

    // a figure without a value is worked out provisionally with earlier figures of what is missing in it
    private static final String WAITING = """
            select v.indicator, v.region, v.period from
            jsonb_to_recordset(cast(? as jsonb)) as c(indicator text, region text, period text, "periodEnd" date)
            join value v on v.indicator = any (?) and v.region = c.region and v.period_end > c."periodEnd"
              and translate(v.period, '123456789', '000000000') = translate(c.period, '123456789', '000000000')
            where v.value is null and c.indicator = any (v.missing)
            """;

    private static final String LATEST = """
            select * from (
                select v.*, row_number() over (partition by indicator, region order by period_end desc, period) as age
                from value v
                join jsonb_to_recordset(cast(? as jsonb)) as s(indicator text, region text) using (indicator, region)
            ) v where age <= ? order by indicator, region, period_end, period
            """;

    private static final String FILTERED = """
            from value
            where indicator = ?
              and (cardinality(cast(? as text[])) = 0 or region = any (?))
              and (cardinality(cast(? as text[])) = 0
                   or region in (select code from region where parent_code = any (?)))
              and (cardinality(cast(? as text[])) = 0 or period = any (?))
            """;

    private static final String PAGE =
            "select * " + FILTERED + " and (region, period) > (?, ?) order by region, period limit ?";
    private static final String COUNT = "select count(*) as total " + FILTERED;

    private record Dated(String indicator, String region, String period, LocalDate periodEnd) {}

    private final Database database;

    Values(Database database) {
        this.database = database;
    }

    /** Writes the figures and tells which are other than before. */
    Set<Cell> put(Collection<Row> rows, LocalDate today) {
        return rows.isEmpty() ? Set.of() : new TreeSet<>(database.list(PUT, Values::cell, today, Database.json(rows)));
    }

    Map<Cell, Reading> at(Collection<Cell> cells) {
        var found = new HashMap<Cell, Reading>();
        database.list(AT, row -> Map.entry(cell(row), reading(row)), Database.json(cells))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** The latest earlier figures of the same period length. */
    Map<Cell, Double> before(Collection<Cell> cells) {
        var found = new HashMap<Cell, Double>();
        database.list(BEFORE, row -> Map.entry(cell(row), row.getDouble("value")), dated(cells))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Later figures of these indicators that go by the changed ones while their own inputs are missing. */
    Set<Cell> waiting(Collection<Cell> changed, Collection<String> indicators) {
        return new TreeSet<>(database.list(WAITING, Values::cell, dated(changed), indicators));
    }

    /** The latest readings of each series, oldest first. */
    Map<Series, List<Reading>> latest(Collection<Series> series, int most) {
        var found = new TreeMap<Series, List<Reading>>();
        database.list(LATEST, row -> Map.entry(Series.of(cell(row)), reading(row)), Database.json(series), most)
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /** One page of readings of an indicator, sorted by region and period. */
    List<ValueView> page(DefinedIndicator indicator, ValueFilter filter, List<String> after, int rows) {
        return database.list(
                PAGE,
                row -> ValueView.of(cell(row).region(), indicator, reading(row)),
                indicator.code(),
                filter.region(),
                filter.region(),
                filter.parent(),
                filter.parent(),
                filter.period(),
                filter.period(),
                after.getFirst(),
                after.getLast(),
                rows);
    }

    long count(DefinedIndicator indicator, ValueFilter filter) {
        return database.find(
                        COUNT,
                        row -> row.getLong("total"),
                        indicator.code(),
                        filter.region(),
                        filter.region(),
                        filter.parent(),
                        filter.parent(),
                        filter.period(),
                        filter.period())
                .orElseThrow();
    }

    Set<Cell> cells(String where, Object... parameters) {
        return new TreeSet<>(
                database.list("select indicator, region, period from value where " + where, Values::cell, parameters));
    }

    private static String dated(Collection<Cell> cells) {
        return Database.json(cells.stream()
                .map(cell -> new Dated(
                        cell.indicator(),
                        cell.region(),
                        cell.period(),
                        Period.of(cell.period()).end()))
                .toList());
    }

    static Cell cell(ResultSet row) throws SQLException {
        return new Cell(row.getString("indicator"), row.getString("region"), row.getString("period"));
    }

    static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getString("period"),
                row.getObject("period_end", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("factor"),
                row.getString("reason"),
                row.getBigDecimal("provisional_value"),
                Database.texts(row, "missing"),
                row.getLong("unknown_documents"));
    }
}
