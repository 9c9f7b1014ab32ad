package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Reported;
import org.kangyu.indicators.definition.RollUp;

/**
 * Keeps reported figures and what they roll up to: a region's own figure stands; without one it is made of those of the
 * regions directly below, and says which of these are missing.
 */
@ApplicationScoped
class ReportedValues {

    private static final String ROLL = """
            with cell as (
                select c.* from jsonb_to_recordset(cast(? as jsonb))
                as c(indicator text, region text, period text, "periodEnd" date, "rollUp" text)),
            rolled as (
                select c.*, o.value as own, k.missing,
                       case c."rollUp" when 'sum' then k.total when 'average' then k.mean end as value
                from cell c
                left join observation o using (indicator, region, period)
                left join lateral (
                    select sum(v.value) as total, trim_scale(avg(v.value)) as mean,
                           array_agg(r.code order by r.code)
                               filter (where v.value is null or cardinality(v.missing) > 0) as missing
                    from region r
                    left join value v on (v.indicator, v.region, v.period) = (c.indicator, r.code, c.period)
                    where r.parent_code = c.region
                      and coalesce(r.opened_on <= c."periodEnd", true)
                      and coalesce(r.closed_on > c."periodEnd", true)) k on true)
            insert into value as known (indicator, region, period, period_end, as_of, value, reason, missing)
            select r.indicator, r.region, r.period, r."periodEnd", least(r."periodEnd", cast(? as date)),
                   coalesce(r.own, r.value),
                   case when coalesce(r.own, r.value) is null then 'no-reading: ' || r.indicator || ' ' || r.period end,
                   case when r.own is null and r.value is not null then coalesce(r.missing, '{}') else '{}' end
            from rolled r
            where r.own is not null or r.value is not null
               or exists (select from value v
                          where (v.indicator, v.region, v.period) = (r.indicator, r.region, r.period))
            order by r.indicator, r.region, r.period
            on conflict (indicator, region, period) do update
            set as_of = excluded.as_of, value = excluded.value, reason = excluded.reason, missing = excluded.missing
            where (known.value, known.reason, known.missing)
                  is distinct from (excluded.value, excluded.reason, excluded.missing)
               or (known.as_of < known.period_end and excluded.as_of = known.period_end)
            returning indicator, region, period
            """;

    private static final String PARENTS = """
            select distinct c.indicator, r.parent_code as region, c.period
            from jsonb_to_recordset(cast(? as jsonb)) as c(indicator text, region text, period text)
            join region r on r.code = c.region
            where r.parent_code is not null
            """;

    private static final String AROUND = """
            select v.indicator, r.parent_code as region, v.period
            from value v join region r on r.code = v.region
            where r.parent_code = any (?) and v.indicator = any (?)
            union
            select indicator, region, period from value where region = any (?) and indicator = any (?)
            """;

    private record Wanted(String indicator, String region, String period, LocalDate periodEnd, RollUp rollUp) {}

    private final Database database;

    ReportedValues(Database database) {
        this.database = database;
    }

    /** Makes these figures anew and then, upwards, whatever is made of them; tells which are other than before. */
    Set<Cell> roll(Collection<Cell> cells, Map<String, DefinedIndicator> catalogue, LocalDate today) {
        var changed = new TreeSet<Cell>();
        var wave = wanted(cells, catalogue);
        while (!wave.isEmpty()) {
            var done = database.list(ROLL, Values::cell, Database.json(wave), today);
            changed.addAll(done);
            wave = wanted(above(done), catalogue).stream()
                    .filter(wanted -> wanted.rollUp != RollUp.NONE)
                    .toList();
        }
        return changed;
    }

    /** The figures that may be others since these regions, or what lies below them, are not what they were. */
    Set<Cell> around(Collection<String> regions, Map<String, DefinedIndicator> catalogue) {
        var rolled = catalogue.values().stream()
                .filter(indicator ->
                        indicator.derivation() instanceof Reported reported && reported.rollUp() != RollUp.NONE)
                .map(DefinedIndicator::code)
                .toList();
        return new TreeSet<>(database.list(AROUND, Values::cell, regions, rolled, regions, rolled));
    }

    /** The figures of the regions directly above. */
    Set<Cell> above(Collection<Cell> cells) {
        return new TreeSet<>(database.list(PARENTS, Values::cell, Database.json(cells)));
    }

    Set<Cell> observed(String indicator) {
        return new TreeSet<>(database.list(
                "select indicator, region, period from observation where indicator = ?", Values::cell, indicator));
    }

    private static List<Wanted> wanted(Collection<Cell> cells, Map<String, DefinedIndicator> catalogue) {
        return cells.stream().map(cell -> wanted(cell, catalogue)).toList();
    }

    private static Wanted wanted(Cell cell, Map<String, DefinedIndicator> catalogue) {
        var indicator = catalogue.get(cell.indicator());
        var rollUp = indicator != null && indicator.derivation() instanceof Reported reported
                ? reported.rollUp()
                : RollUp.NONE;
        return new Wanted(
                cell.indicator(),
                cell.region(),
                cell.period(),
                Period.of(cell.period()).end(),
                rollUp);
    }
}
