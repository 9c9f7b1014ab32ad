package org.kangyu.indicators.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a facility adds to an indicator in some days; without a value the facility counts but does not say how much. */
record Contribution(
        String indicator,
        UUID facility,
        String region,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable BigDecimal value) {

    /** What the sum gains by it, or loses when it goes. */
    Difference times(int sign) {
        return new Difference(
                indicator,
                region,
                validFrom.equals(LocalDate.MIN) ? null : validFrom,
                validTo.equals(LocalDate.MAX) ? null : validTo,
                value == null ? BigDecimal.ZERO : value.multiply(BigDecimal.valueOf(sign)),
                value == null ? sign : 0);
    }

    /** A change of the sums of a region and all above it in some days; an absent day has no bound. */
    record Difference(
            String indicator,
            String region,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            BigDecimal value,
            int unknown) {}
}
