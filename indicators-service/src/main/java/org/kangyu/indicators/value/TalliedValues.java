package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.value.Contribution.Difference;

/** Keeps the sums and shares of contributions for every region and kept period. */
@ApplicationScoped
class TalliedValues {

    private static final String PERIODS = """
            kept as (select p.period, p."periodStart" as period_start, p."periodEnd" as period_end, p.day
                     from jsonb_to_recordset(cast(? as jsonb))
                          as p(period text, "periodStart" date, "periodEnd" date, day date))
            """;

    private static final String PUT = """
            insert into value as known (indicator, region, period, period_end, as_of, value, numerator, denominator,
                                        factor, reason, unknown_documents)
            """;

    // of a share the units are kept beside the sum, of which a figure has none
    private static final String COLUMNS = """
            case when %1$s then trim_scale(round(100.0 * value / nullif(units, 0), 12)) else value end,
            case when %1$s then value end, case when %1$s then units end, case when %1$s then 100 end,
            case when %1$s and units = 0 then 'empty-denominator' end, unknown
            """.formatted("indicator = any (?)");

    private static final String ADD =
            "with " + PERIODS + """
            , delta as (
                select d.indicator, a.ancestor as region, k.period, k.period_end, k.day,
                       sum(d.value) as value, sum(d.units) as units, sum(d.unknown) as unknown
                from jsonb_to_recordset(cast(? as jsonb))
                     as d(indicator text, region text, "validFrom" date, "validTo" date, value numeric, units bigint,
                          unknown bigint)
                join region_closure a on a.descendant = d.region
                join kept k on coalesce(d."validFrom" <= k.day, true) and coalesce(d."validTo" > k.day, true)
                group by d.indicator, a.ancestor, k.period, k.period_end, k.day
                having sum(d.value) <> 0 or sum(d.units) <> 0 or sum(d.unknown) <> 0)
            """ + PUT + "select indicator, region, period, period_end, day, " + COLUMNS + """
            from delta order by indicator, region, period
            on conflict (indicator, region, period) do update
            set as_of = excluded.as_of,
                value = case when excluded.factor is null then known.value + excluded.value
                             else trim_scale(round(100.0 * (known.numerator + excluded.numerator)
                                                   / nullif(known.denominator + excluded.denominator, 0), 12)) end,
                numerator = known.numerator + excluded.numerator,
                denominator = known.denominator + excluded.denominator,
                factor = excluded.factor,
                reason = case when known.denominator + excluded.denominator = 0 then 'empty-denominator' end,
                unknown_documents = known.unknown_documents + excluded.unknown_documents
            returning indicator, region, period
            """;

    // a year that has ended since it was counted last is final now, which is a change too
    private static final String RECOUNT =
            "with " + PERIODS + """
            , ending as (
                select c.indicator, a.ancestor as region, k.period, coalesce(sum(c.weight * c.value), 0) as value,
                       sum(c.weight) as units, coalesce(sum(c.weight) filter (where c.value is null), 0) as unknown
                from contribution c
                join region_closure a on a.descendant = c.region
                join kept k on c.valid_from <= k.day and c.valid_to > k.day
                where c.indicator = any (?) and a.ancestor = any (?)
                group by c.indicator, a.ancestor, k.period),
            lasting as (
                select indicator, region, period, count(*) filter (where met = days) as value, count(*) as units
                from (select c.indicator, a.ancestor as region, k.period, c.unit,
                             sum(c.weight * (least(c.valid_to, k.day + 1) - greatest(c.valid_from, k.period_start)))
                                 as days,
                             sum(c.weight * c.value
                                 * (least(c.valid_to, k.day + 1) - greatest(c.valid_from, k.period_start))) as met
                      from contribution c
                      join region_closure a on a.descendant = c.region
                      join kept k on c.valid_from <= k.day and c.valid_to > k.period_start
                      where c.indicator = any (?) and a.ancestor = any (?)
                      group by c.indicator, a.ancestor, k.period, c.unit) as lasted
                where days > 0
                group by indicator, region, period),
            fresh as (select * from ending union all select *, 0 from lasting),
            scope as (
                select indicator, region, period from fresh
                union
                select v.indicator, v.region, v.period from value v
                where v.indicator = any (?) and v.region = any (?) and v.period in (select period from kept)),
            counted as (
                select s.indicator, s.region, s.period, k.period_end, k.day, coalesce(f.value, 0) as value,
                       coalesce(f.units, 0) as units, coalesce(f.unknown, 0) as unknown
                from scope s join kept k using (period) left join fresh f using (indicator, region, period))
            """ + PUT + "select indicator, region, period, period_end, day, " + COLUMNS + """
            from counted order by indicator, region, period
            on conflict (indicator, region, period) do update
            set as_of = excluded.as_of, value = excluded.value, numerator = excluded.numerator,
                denominator = excluded.denominator, factor = excluded.factor, reason = excluded.reason,
                unknown_documents = excluded.unknown_documents
            where (known.value, known.numerator, known.denominator, known.unknown_documents)
                      is distinct from
                      (excluded.value, excluded.numerator, excluded.denominator, excluded.unknown_documents)
               or (known.as_of < known.period_end and excluded.as_of = known.period_end)
            returning indicator, region, period
            """;

    private final Database database;

    TalliedValues(Database database) {
        this.database = database;
    }

    /** Adds the differences to the figures of their regions and of all above these. */
    Set<Cell> add(Collection<Difference> differences, Tallies tallies, KeptPeriods kept) {
        var shares = tallies.shares();
        return new TreeSet<>(database.list(
                ADD,
                Values::cell,
                Database.json(kept.rows()),
                Database.json(differences),
                shares,
                shares,
                shares,
                shares,
                shares));
    }

    /** Makes the figures in these regions anew, from all contributions. */
    Set<Cell> recount(Tallies tallies, Collection<String> regions, KeptPeriods kept) {
        var shares = tallies.shares();
        return new TreeSet<>(database.list(
                RECOUNT,
                Values::cell,
                Database.json(kept.rows()),
                tallies.ending(),
                regions,
                tallies.lasting(),
                regions,
                tallies.summed(),
                regions,
                shares,
                shares,
                shares,
                shares,
                shares));
    }
}
