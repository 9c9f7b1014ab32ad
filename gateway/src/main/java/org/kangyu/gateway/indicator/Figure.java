package org.kangyu.gateway.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an indicator shows for one period: a value, or the reason why there is none. */
public record Figure(
        String period,
        LocalDate asOf,
        boolean provisional,
        @Nullable BigDecimal value,
        @Nullable String reason,
        @Nullable BigDecimal provisionalValue,
        List<String> missing) {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    public Figure {
        Objects.requireNonNull(asOf, "asOf");
        period = period.intern(); // few different ones, in every one of many figures
        reason = reason == null ? null : reason.intern();
        missing = missing == null ? List.of() : List.copyOf(missing); // an event leaves empty lists out
    }

    /** Whether the other is for a period of the same length, a year for example. */
    boolean isComparable(Figure other) {
        return form(period).equals(form(other.period));
    }

    private static String form(String period) {
        return DIGIT.matcher(period).replaceAll("0");
    }
}
