package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.definition.Derivation.PerUnit;

/** Keeps the percentages of regions of which another figure lies within bounds. */
@ApplicationScoped
class PerUnitValues {

    // of regions without a figure the first hundred are named: that there are some is what matters
    private static final String MAKE = """
            with looked as (
                select c.indicator, c.region, c.period, c."periodEnd" as period_end, c.day, c.measure,
                       count(u.unit) as units,
                       count(*) filter (where u.figure >= coalesce(c."atLeast", '-infinity')
                                          and u.figure <= coalesce(c."atMost", 'infinity')) as met,
                       count(u.unit) filter (where u.figure is null) as unread,
                       coalesce((array_agg(u.unit order by u.unit)
                                 filter (where u.unit is not null and u.figure is null))[1:100], '{}') as missing
                from jsonb_to_recordset(cast(? as jsonb))
                     as c(indicator text, region text, period text, "periodEnd" date, day date, measure text,
                          "atLeast" numeric, "atMost" numeric, zero boolean)
                left join lateral (
                    select k.unit, coalesce(v.value, case when c.zero and v.indicator is null then 0 end) as figure
                    from region_closure a
                    join contribution k on k.region = a.descendant and k.indicator = c.indicator
                                       and k.valid_from <= c.day and k.valid_to > c.day
                    left join value v on (v.indicator, v.region, v.period) = (c.measure, k.unit, c.period)
                    where a.ancestor = c.region) u on true
                group by c.indicator, c.region, c.period, c."periodEnd", c.day, c.measure)
            insert into value as known (indicator, region, period, period_end, as_of, value, numerator, denominator,
                                        factor, reason, missing)
            select indicator, region, period, period_end, day,
                   case when unread < units then trim_scale(round(100.0 * met / units, 12)) end, met, units, 100,
                   case when units = 0 then 'empty-denominator'
                        when unread = units then 'no-reading: ' || measure || ' ' || period end,
                   missing
            from looked
            where units > 0
               or exists (select from value v
                          where (v.indicator, v.region, v.period) = (looked.indicator, looked.region, looked.period))
            order by indicator, region, period
            on conflict (indicator, region, period) do update
            set as_of = excluded.as_of, value = excluded.value, numerator = excluded.numerator,
                denominator = excluded.denominator, reason = excluded.reason, missing = excluded.missing
            where (known.value, known.numerator, known.denominator, known.reason, known.missing)
                  is distinct from
                  (excluded.value, excluded.numerator, excluded.denominator, excluded.reason, excluded.missing)
               or (known.as_of < known.period_end and excluded.as_of = known.period_end)
            returning indicator, region, period
            """;

    private static final String CELLS = """
            select p.indicator, r.region, k.period
            from jsonb_to_recordset(cast(? as jsonb)) as p(indicator text, measure text)
            cross join unnest(?) as r(region)
            cross join lateral (
                select unnest(?) as period
                union
                select distinct v.period from contribution c
                join value v on v.indicator = p.measure and v.region = c.unit
                where c.indicator = p.indicator) k
            """;

    private static final String DEPENDENTS = """
            select distinct p.indicator, a.ancestor as region, c.period
            from jsonb_to_recordset(cast(? as jsonb)) as c(indicator text, region text, period text)
            join jsonb_to_recordset(cast(? as jsonb)) as p(indicator text, measure text) on p.measure = c.indicator
            join region_closure a on a.descendant = c.region
            where exists (select from contribution k where k.unit = c.region and k.indicator = p.indicator)
            """;

    private record Measured(String indicator, String measure) {}

    private record Wanted(
            String indicator,
            String region,
            String period,
            LocalDate periodEnd,
            LocalDate day,
            String measure,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            boolean zero) {}

    private final Database database;

    PerUnitValues(Database database) {
        this.database = database;
    }

    /** All that these indicators may have in these regions. */
    Set<Cell> cells(
            Collection<String> codes,
            Collection<String> regions,
            Map<String, DefinedIndicator> indicators,
            KeptPeriods kept) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        var measured = codes.stream().map(code -> measured(code, indicators)).toList();
        var years = kept.periods().map(Period::code).toList();
        return new TreeSet<>(database.list(CELLS, Values::cell, Database.json(measured), regions, years));
    }

    /** The figures that are made of these. */
    Set<Cell> dependents(Collection<Cell> changed, Map<String, DefinedIndicator> indicators) {
        var measured = indicators.values().stream()
                .filter(indicator -> indicator.derivation() instanceof PerUnit)
                .map(indicator -> measured(indicator.code(), indicators))
                .filter(one ->
                        changed.stream().anyMatch(cell -> cell.indicator().equals(one.measure)))
                .toList();
        return measured.isEmpty()
                ? Set.of()
                : new TreeSet<>(
                        database.list(DEPENDENTS, Values::cell, Database.json(changed), Database.json(measured)));
    }

    /** Makes these figures anew. */
    Set<Cell> make(Collection<Cell> cells, Map<String, DefinedIndicator> indicators, LocalDate today) {
        if (cells.isEmpty()) {
            return Set.of();
        }
        var kept = new KeptPeriods(today);
        var wanted = cells.stream().map(cell -> wanted(cell, indicators, kept)).toList();
        return new TreeSet<>(database.list(MAKE, Values::cell, Database.json(wanted)));
    }

    private static Wanted wanted(Cell cell, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        var definition = definition(cell.indicator(), indicators);
        var period = Period.of(cell.period());
        var measure = indicators.get(definition.measure());
        return new Wanted(
                cell.indicator(),
                cell.region(),
                cell.period(),
                period.end(),
                kept.day(period),
                definition.measure(),
                definition.atLeast(),
                definition.atMost(),
                measure != null && measure.derivation() instanceof Counted && kept.has(period));
    }

    private static Measured measured(String code, Map<String, DefinedIndicator> indicators) {
        return new Measured(code, definition(code, indicators).measure());
    }

    private static PerUnit definition(String code, Map<String, DefinedIndicator> indicators) {
        return (PerUnit) Objects.requireNonNull(indicators.get(code)).derivation();
    }
}
