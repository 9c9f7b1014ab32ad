package org.kangyu.indicators.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit adds to an indicator in some days: a figure, or 1 or 0 for what it meets or fails; without a value it
 * counts but does not say how much. It adds that times the weight to the region and to all above it.
 */
record Contribution(
        String indicator,
        String unit,
        String region,
        int weight,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable BigDecimal value) {

    /** What the sum gains by it, or loses when it goes. */
    Difference times(int sign) {
        var times = weight * sign;
        return new Difference(
                indicator,
                region,
                validFrom.equals(LocalDate.MIN) ? null : validFrom,
                validTo.equals(LocalDate.MAX) ? null : validTo,
                value == null ? BigDecimal.ZERO : value.multiply(BigDecimal.valueOf(times)),
                times,
                value == null ? times : 0);
    }

    /** Whether the other goes on where this ends. */
    boolean isContinuedBy(Contribution next) {
        return validTo.equals(next.validFrom)
                && next.during(validFrom, next.validTo).equals(during(validFrom, next.validTo));
    }

    Contribution during(LocalDate from, LocalDate to) {
        return new Contribution(indicator, unit, region, weight, from, to, value);
    }

    /** A change of the sums of a region and all above it in some days; an absent day has no bound. */
    record Difference(
            String indicator,
            String region,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            BigDecimal value,
            int units,
            int unknown) {}
}
