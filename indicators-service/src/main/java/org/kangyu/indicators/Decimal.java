package org.kangyu.indicators;

import java.math.BigDecimal;

/** Numbers as they are written by people: 100, neither 100.0 nor 1E+2. */
public final class Decimal {

    private Decimal() {}

    /** The shortest decimal number that is read as the same double. */
    public static BigDecimal of(double number) {
        var decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
