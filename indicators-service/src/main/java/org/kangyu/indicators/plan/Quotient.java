package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.kangyu.indicators.value.Reading;

/** A reading that is a quotient of positive things: numerator / denominator * factor. */
record Quotient(BigDecimal numerator, BigDecimal denominator, BigDecimal factor) {

    static Optional<Quotient> of(Reading reading) {
        var numerator = reading.numerator();
        var denominator = reading.denominator();
        var factor = reading.factor();
        return numerator == null
                        || denominator == null
                        || factor == null
                        || denominator.signum() <= 0
                        || factor.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Quotient(numerator, denominator, factor));
    }

    int compareTo(BigDecimal bound) {
        return numerator.multiply(factor).compareTo(bound.multiply(denominator));
    }

    /** By how many whole units the numerator must change to reach the bound. */
    BigDecimal unitsTo(BigDecimal bound) {
        var needed = bound.multiply(denominator).divide(factor, MathContext.DECIMAL128);
        return needed.subtract(numerator).abs().setScale(0, RoundingMode.CEILING);
    }
}
