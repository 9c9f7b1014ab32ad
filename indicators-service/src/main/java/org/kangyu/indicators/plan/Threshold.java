package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.value.Reading;

/** Compares readings with bounds: unrounded, and quotients by cross-multiplying, so that no division blurs them. */
record Threshold(Comparison comparison, BigDecimal lower, BigDecimal upper, boolean aboveExceeds) {

    private static final BigDecimal COUNTABLE = BigDecimal.valueOf(Long.MAX_VALUE); // a bound can be any number

    enum Position {
        SHORT,
        MET,
        EXCEEDED
    }

    Position position(Reading reading) {
        int low = compare(reading, lower);
        int high = compare(reading, upper);
        return switch (comparison) {
            case AT_LEAST -> low >= 0 ? Position.MET : Position.SHORT;
            case AT_MOST -> low <= 0 ? Position.MET : Position.SHORT;
            case EQUAL -> low == 0 ? Position.MET : Position.SHORT;
            case BETWEEN -> low < 0 ? Position.SHORT : high <= 0 ? Position.MET : overshoot();
        };
    }

    boolean isMet(Reading reading) {
        return position(reading) != Position.SHORT;
    }

    /** What is missing to the bound, in the unit of the figure; never negative. */
    BigDecimal gap(Reading reading) {
        return isMet(reading)
                ? BigDecimal.ZERO
                : bound(reading).subtract(reading.valueOrThrow()).abs();
    }

    /** The smallest whole number of numerator units that would close the gap, all else equal; of counts, of things. */
    @Nullable
    Long gapUnits(Reading reading, boolean whole) {
        if (isMet(reading)) {
            return 0L;
        }
        var bound = bound(reading);
        return Quotient.of(reading)
                .map(quotient -> quotient.unitsTo(bound))
                .or(() -> whole ? Optional.of(things(bound.subtract(reading.valueOrThrow()))) : Optional.empty())
                .filter(units -> units.compareTo(COUNTABLE) <= 0)
                .map(BigDecimal::longValue)
                .orElse(null);
    }

    /** The bound that the figure has to reach: the nearer one of a range. */
    BigDecimal bound(Reading reading) {
        return compare(reading, upper) > 0 ? upper : lower;
    }

    private Position overshoot() {
        return aboveExceeds ? Position.EXCEEDED : Position.SHORT;
    }

    private static int compare(Reading reading, BigDecimal bound) {
        return Quotient.of(reading)
                .map(quotient -> quotient.compareTo(bound))
                .orElseGet(() -> reading.valueOrThrow().compareTo(bound));
    }

    private static BigDecimal things(BigDecimal difference) {
        return difference.abs().setScale(0, RoundingMode.CEILING);
    }
}
