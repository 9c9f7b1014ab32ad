package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.value.Contribution.Difference;

/** Keeps the sums of contributions for every region and kept period. */
@ApplicationScoped
class CountedValues {

    private static final String PERIODS = """
            kept as (select p.period, p."periodEnd" as period_end, p.day
                     from jsonb_to_recordset(cast(? as jsonb)) as p(period text, "periodEnd" date, day date))
            """;

    private static final String ADD = "with " + PERIODS + """
            , delta as (
                select d.indicator, a.ancestor as region, k.period, k.period_end, k.day,
                       sum(d.value) as value, sum(d.unknown) as unknown
                from jsonb_to_recordset(cast(? as jsonb))
                     as d(indicator text, region text, "validFrom" date, "validTo" date, value numeric, unknown bigint)
                join region_closure a on a.descendant = d.region
                join kept k on coalesce(d."validFrom" <= k.day, true) and coalesce(d."validTo" > k.day, true)
                group by d.indicator, a.ancestor, k.period, k.period_end, k.day
                having sum(d.value) <> 0 or sum(d.unknown) <> 0)
            insert into value as known (indicator, region, period, period_end, as_of, value, unknown_documents)
            select indicator, region, period, period_end, day, value, unknown from delta
            order by indicator, region, period
            on conflict (indicator, region, period) do update
            set as_of = excluded.as_of, value = known.value + excluded.value,
                unknown_documents = known.unknown_documents + excluded.unknown_documents
            returning indicator, region, period
            """;

    // a year that has ended since it was counted last is final now, which is a change too
    private static final String RECOUNT = "with " + PERIODS + """
            , fresh as (
                select c.indicator, a.ancestor as region, k.period,
                       coalesce(sum(c.value), 0) as value, count(*) - count(c.value) as unknown
                from contribution c
                join region_closure a on a.descendant = c.region
                join kept k on c.valid_from <= k.day and c.valid_to > k.day
                where c.indicator = any (?) and a.ancestor = any (?)
                group by c.indicator, a.ancestor, k.period),
            scope as (
                select indicator, region, period from fresh
                union
                select v.indicator, v.region, v.period from value v
                where v.indicator = any (?) and v.region = any (?) and v.period in (select period from kept))
            insert into value as known (indicator, region, period, period_end, as_of, value, unknown_documents)
            select s.indicator, s.region, s.period, k.period_end, k.day,
                   coalesce(f.value, 0), coalesce(f.unknown, 0)
            from scope s join kept k using (period) left join fresh f using (indicator, region, period)
            order by s.indicator, s.region, s.period
            on conflict (indicator, region, period) do update
            set as_of = excluded.as_of, value = excluded.value, unknown_documents = excluded.unknown_documents
            where (known.value, known.unknown_documents)
                      is distinct from (excluded.value, excluded.unknown_documents)
               or (known.as_of < known.period_end and excluded.as_of = known.period_end)
            returning indicator, region, period
            """;

    private final Database database;

    CountedValues(Database database) {
        this.database = database;
    }

    /** Adds the differences to the sums of their regions and of all above these. */
    Set<Cell> add(Collection<Difference> differences, KeptPeriods kept) {
        return new TreeSet<>(database.list(ADD, Values::cell, Database.json(kept.rows()), Database.json(differences)));
    }

    /** Makes the sums of these indicators in these regions anew, from all contributions. */
    Set<Cell> recount(Collection<String> indicators, Collection<String> regions, KeptPeriods kept) {
        return new TreeSet<>(database.list(
                RECOUNT, Values::cell, Database.json(kept.rows()), indicators, regions, indicators, regions));
    }
}
