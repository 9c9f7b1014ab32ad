package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Decimal;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Reported;
import org.kangyu.indicators.definition.Direction;
import org.kangyu.indicators.definition.RollUp;
import org.kangyu.indicators.value.Reading;
import org.kangyu.kit.text.Text;

/** Plans, targets and readings for tests. */
final class Samples {

    static final LocalDate START = LocalDate.parse("2024-04-08");

    private Samples() {}

    static DefinedIndicator indicator(boolean whole) {
        return new DefinedIndicator(
                "figure",
                1,
                Text.of("指标", "Figure"),
                whole ? "count" : "percent",
                null,
                Direction.HIGHER,
                new Reported(RollUp.NONE));
    }

    /** One without an end, so that its targets without a date stay open. */
    static PlanDocument plan(TargetDocument... targets) {
        return plan(null, targets);
    }

    static PlanDocument plan(@Nullable LocalDate endsOn, TargetDocument... targets) {
        return new PlanDocument(
                "ordos-2024",
                Text.of("示例规划", "Sample plan"),
                "鄂府办发〔2024〕1号",
                Text.of("示例市人民政府办公室", "Office of the sample city's government"),
                START,
                START,
                endsOn,
                "1506",
                null,
                null,
                List.of(targets));
    }

    static TargetDocument target(Commitment commitment, Rule rule, @Nullable Baseline baseline, @Nullable String due) {
        return new TargetDocument(
                "ORD-001",
                "ORD.BEDS_PER_1000",
                null,
                Text.of("每千人口床位数", "Beds per 1,000 residents"),
                "每千人床位数达到6.8张",
                "一(二)工作目标",
                List.of("市卫生健康委员会"),
                commitment,
                "beds_per_1000",
                rule,
                null,
                baseline,
                due == null ? List.of() : List.of(new Stage(null, LocalDate.parse(due), null)),
                null);
    }

    static Rule atLeast(String value) {
        return rule(Comparison.AT_LEAST, value);
    }

    static Rule rule(Comparison comparison, String value) {
        return new Rule(RuleKind.THRESHOLD, comparison, new BigDecimal(value), null, null);
    }

    static Rule between(String value, String upper, @Nullable Above above) {
        return new Rule(RuleKind.THRESHOLD, Comparison.BETWEEN, new BigDecimal(value), new BigDecimal(upper), above);
    }

    static Baseline baseline(String on, String value) {
        return new Baseline(LocalDate.parse(on), new BigDecimal(value));
    }

    static Reading reading(String period, String value) {
        return reading(period, new BigDecimal(value), null, null, null, null, null);
    }

    /** What somebody expects a period to come to be like. */
    static Reading projection(String period, String value, String toldOn) {
        return new Reading(
                period,
                Period.of(period).end(),
                LocalDate.parse(toldOn),
                new BigDecimal(value),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                0);
    }

    /** A reading that is numerator / denominator * factor. */
    static Reading quotient(String period, String numerator, String denominator, String factor) {
        var above = new BigDecimal(numerator);
        var below = new BigDecimal(denominator);
        var value = above.doubleValue() / below.doubleValue() * Double.parseDouble(factor);
        return reading(period, Decimal.of(value), above, below, new BigDecimal(factor), null, null);
    }

    static Reading missing(String period, String reason, String provisional) {
        return reading(period, null, null, null, null, reason, new BigDecimal(provisional));
    }

    private static Reading reading(
            String code,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal factor,
            @Nullable String reason,
            @Nullable BigDecimal provisional) {
        var end = Period.of(code).end();
        return new Reading(code, end, end, value, numerator, denominator, factor, reason, provisional, List.of(), 0);
    }
}
