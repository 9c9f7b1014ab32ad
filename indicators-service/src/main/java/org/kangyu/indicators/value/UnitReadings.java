package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.UnitKind;
import org.kangyu.indicators.definition.Catalogue;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.definition.Derivation.OfUnits;
import org.kangyu.indicators.definition.Derivation.PerUnit;
import org.kangyu.indicators.definition.Derivation.Share;
import org.kangyu.kit.text.Text;

/** The units behind figures: what each adds, and which meet what is asked of them. */
@ApplicationScoped
class UnitReadings {

    private static final String ASKED = """
            with asked as (
                select * from jsonb_to_record(cast(? as jsonb))
                as a(indicator text, kind text, region text, period text, "first" date, "day" date, measure text,
                     "atLeast" numeric, "atMost" numeric, zero boolean, meets boolean, after text)),
            """;

    // what counts in several places below the region has the same figure in all
    private static final String ENDING = """
            found as (
                select distinct c.unit, c.value, c.value = 1 as meets
                from asked q
                join region_closure a on a.ancestor = q.region
                join contribution c on c.indicator = q.indicator and c.region = a.descendant
                                   and c.valid_from <= q."day" and c.valid_to > q."day")
            """;

    private static final String LASTING = """
            found as (
                select unit, round(100 * met / days, 4) as value, met = days as meets
                from (select c.unit,
                             sum(c.weight * (least(c.valid_to, q."day" + 1) - greatest(c.valid_from, q."first")))
                                 as days,
                             sum(c.weight * c.value
                                 * (least(c.valid_to, q."day" + 1) - greatest(c.valid_from, q."first"))) as met
                      from asked q
                      join region_closure a on a.ancestor = q.region
                      join contribution c on c.indicator = q.indicator and c.region = a.descendant
                                         and c.valid_from <= q."day" and c.valid_to > q."first"
                      group by c.unit) as lasted
                where days > 0)
            """;

    private static final String MEASURED = """
            found as (
                select m.unit, m.value,
                       coalesce(m.value >= coalesce(q."atLeast", m.value)
                                and m.value <= coalesce(q."atMost", m.value), false) as meets
                from asked q
                join lateral (
                    select c.unit, coalesce(v.value, case when q.zero and v.indicator is null then 0 end) as value
                    from region_closure a
                    join contribution c on c.indicator = q.indicator and c.region = a.descendant
                                       and c.valid_from <= q."day" and c.valid_to > q."day"
                    left join value v on (v.indicator, v.region, v.period) = (q.measure, c.unit, q.period)
                    where a.ancestor = q.region) m on true)
            """;

    private static final String FILTERED = """
            from asked q join found f on coalesce(f.meets = q.meets, q.meets is null)
            """;

    private static final String PAGE = """
            select q.kind, f.unit, f.value, f.meets, cast(s.document -> 'name' as text) as name,
                   s.document ->> 'regionCode' as region
            """ + FILTERED + """
            left join document_state s
              on s.kind = q.kind and s.id = f.unit and s.valid_from <= q."day" and s.valid_to > q."day"
            where f.unit > coalesce(q.after, '')
            order by f.unit limit ?
            """;

    private static final String COUNT = "select count(*) as total " + FILTERED;

    /** Which units of a figure over units are asked for. */
    record Question(
            DefinedIndicator indicator,
            String region,
            Period period,
            @Nullable Boolean meets,
            LocalDate today) {
        private OfUnits derivation() {
            return (OfUnits) indicator.derivation();
        }
    }

    /** A question as SQL takes it, for the units after one of them. */
    private record Asked(
            String indicator,
            UnitKind kind,
            String region,
            String period,
            LocalDate first,
            LocalDate day,
            @Nullable String measure,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            boolean zero,
            @Nullable Boolean meets,
            String after) {}

    private final Database database;
    private final Catalogue catalogue;

    UnitReadings(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    List<UnitReading> page(Question question, String after, int rows) {
        var derivation = question.derivation();
        var showsValue = !(derivation instanceof Share share) || share.throughout();
        return database.list(
                ASKED + found(derivation) + PAGE,
                row -> reading(row, showsValue, !(derivation instanceof Counted)),
                Database.json(asked(question, after)),
                rows);
    }

    long count(Question question) {
        return database.find(
                        ASKED + found(question.derivation()) + COUNT,
                        row -> row.getLong("total"),
                        Database.json(asked(question, "")))
                .orElseThrow();
    }

    private static String found(OfUnits derivation) {
        return switch (derivation) {
            case Counted _ -> ENDING;
            case Share share -> share.throughout() ? LASTING : ENDING;
            case PerUnit _ -> MEASURED;
        };
    }

    private Asked asked(Question question, String after) {
        var derivation = question.derivation();
        var measured = derivation instanceof PerUnit perUnit ? perUnit : null;
        var kept = new KeptPeriods(question.today());
        var period = question.period();
        return new Asked(
                question.indicator().code(),
                derivation.of(),
                question.region(),
                period.code(),
                period.start(),
                kept.day(period),
                measured == null ? null : measured.measure(),
                measured == null ? null : measured.atLeast(),
                measured == null ? null : measured.atMost(),
                measured != null
                        && kept.has(period)
                        && catalogue.get(measured.measure()).derivation() instanceof Counted,
                question.meets(),
                after);
    }

    private static UnitReading reading(ResultSet row, boolean showsValue, boolean showsMeets) throws SQLException {
        var name = row.getString("name");
        var kind = UnitKind.of(row.getString("kind"));
        return new UnitReading(
                kind,
                row.getString("unit"),
                name == null ? null : Database.document(name, Text.class),
                kind == UnitKind.REGION ? row.getString("unit") : row.getString("region"),
                showsValue ? row.getBigDecimal("value") : null,
                showsMeets ? row.getBoolean("meets") : null);
    }
}
