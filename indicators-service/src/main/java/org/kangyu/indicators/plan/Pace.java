package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The straight line from a baseline to a bound at its due date; of whole things the line is rounded down. */
record Pace(Baseline baseline, BigDecimal bound, LocalDate due, boolean whole) {

    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    BigDecimal expected(LocalDate on) {
        var days = ChronoUnit.DAYS.between(baseline.on(), due);
        var gone = Math.clamp(ChronoUnit.DAYS.between(baseline.on(), on), 0, Math.max(days, 0));
        var expected = days <= 0
                ? bound
                : bound.subtract(baseline.value())
                        .multiply(BigDecimal.valueOf(gone))
                        .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64)
                        .add(baseline.value());
        return whole ? expected.setScale(0, RoundingMode.FLOOR) : expected;
    }

    State state(BigDecimal value, LocalDate on) {
        var way = expected(on).subtract(baseline.value());
        var made = value.subtract(baseline.value());
        var missing = bound.compareTo(value);
        if (missing != 0 && missing != bound.compareTo(baseline.value())) { // no way forward leads back over the bound
            return State.BEHIND;
        }
        if (way.signum() == 0) { // nothing is expected yet; only the wrong way is too little
            return made.signum() == -bound.compareTo(baseline.value()) && made.signum() != 0
                    ? State.BEHIND
                    : State.ON_TRACK;
        }
        var progress = made.divide(way, MathContext.DECIMAL64);
        return progress.compareTo(BigDecimal.ONE) >= 0
                ? State.ON_TRACK
                : progress.compareTo(NEARLY) >= 0 ? State.AT_RISK : State.BEHIND;
    }
}
