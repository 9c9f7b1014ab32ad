package org.kangyu.gateway.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code target.evaluated.v1}: how a target stands. */
public record EvaluationEntry(
        String target,
        String plan,
        Text title,
        @Nullable String restates,
        String commitment,
        String indicator,
        @Nullable String unit,
        @Nullable Text unitText,
        Rule rule,
        @Nullable LocalDate due,
        boolean dueInferred,
        @Nullable BigDecimal bound,
        String state,
        String tone,
        @Nullable String reason,
        @Nullable BigDecimal value,
        @Nullable LocalDate valueOn,
        @Nullable BigDecimal valueNow,
        @Nullable LocalDate valueNowOn,
        @Nullable BigDecimal provisionalValue,
        @Nullable BigDecimal gap,
        @Nullable Long gapUnits,
        @Nullable Long lateDays,
        boolean lapsed) {

    public EvaluationEntry {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(tone, "tone");
    }

    /** What the target asks for; a range has an upper bound too. */
    public record Rule(
            String kind,
            @Nullable String comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper) {}
}
