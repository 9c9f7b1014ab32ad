package org.kangyu.indicators.observation;

import java.math.BigDecimal;
import java.util.Optional;
import org.kangyu.indicators.Decimal;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.Derivation.Reported;
import org.kangyu.indicators.registry.Regions;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** Reads one row of a file of observations; all that is wrong with it is told at once. */
final class ObservationRow {

    private static final Text MISSING = Text.of("必填", "It is required");
    private static final Text UNKNOWN = Text.of("没有此指标", "There is no such indicator");
    private static final Text DERIVED = Text.of("此指标由系统计算，不能上报", "This indicator is not reported but worked out");
    private static final Text OUTSIDE = Text.of("您无权上报此区划的数据", "You may not report for this region");

    private static final Text TO_COME = Text.of("该时期尚未开始", "This period has not begun yet");
    private static final Text RANGE = Text.of("数值过大，应小于 10^15", "The value is too large, it must be below 10^15");
    private static final double TOO_LARGE = 1e15; // whole numbers beyond it are no longer told apart

    private final ImportRow row;
    private final RowFacts facts;

    private ObservationRow(ImportRow row, RowFacts facts) {
        this.row = row;
        this.facts = facts;
    }

    static Observation read(ImportRow row, RowFacts facts) {
        return new ObservationRow(row, facts).read();
    }

    private Observation read() {
        var indicator = required("indicator").map(this::indicator);
        var region = required("region").map(this::region);
        var period = required("period").flatMap(this::period);
        var value = required("value").flatMap(_ -> row.number("value")).flatMap(this::value);
        if (!row.violations().isEmpty()) {
            throw ProblemException.invalid(row.violations());
        }
        return new Observation(
                indicator.orElseThrow(),
                region.orElseThrow(),
                period.orElseThrow().code(),
                period.orElseThrow().end(),
                value.orElseThrow(),
                row.text("source").orElse(null));
    }

    private Optional<String> required(String column) {
        var text = row.text(column);
        if (text.isEmpty()
                && row.violations().stream().noneMatch(it -> it.pointer().equals(column))) {
            row.refuse(new Violation(column, "not-null", MISSING));
        }
        return text;
    }

    private String indicator(String code) {
        var known = facts.indicators().get(code);
        if (known == null) {
            var meant = Suggestion.nearest(code, facts.indicators().keySet()).orElse(null);
            row.refuse(new Violation("indicator", "unknown-indicator", UNKNOWN, meant));
        } else if (!(known.derivation() instanceof Reported)) {
            row.refuse(new Violation("indicator", "not-reported", DERIVED));
        }
        return code;
    }

    private String region(String given) {
        var code = RegionCode.full(given);
        if (!facts.regions().contains(code)) {
            row.refuse(Regions.unknown("region"));
        } else if (!facts.permitted().contains(code)) {
            row.refuse(new Violation("region", "forbidden", OUTSIDE));
        }
        return code;
    }

    private Optional<BigDecimal> value(double number) {
        if (Math.abs(number) >= TOO_LARGE) {
            row.refuse(new Violation("value", "out-of-range", RANGE));
            return Optional.empty();
        }
        return Optional.of(Decimal.of(number));
    }

    private Optional<Period> period(String code) {
        Period.check("period", code).ifPresent(row::refuse);
        var period = Period.find(code);
        if (period.filter(found -> found.start().isAfter(facts.today())).isPresent()) {
            row.refuse(new Violation("period", "not-begun", TO_COME));
        }
        return period;
    }
}
