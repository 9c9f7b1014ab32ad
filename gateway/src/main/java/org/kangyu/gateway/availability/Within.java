package org.kangyu.gateway.availability;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** How far away, written as {@code 50km} or {@code 800m}. */
record Within(double metres) {

    private static final Within UNLESS_TOLD = new Within(50_000);
    private static final double MOST = 500_000;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)(km|m)");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}");
    private static final Text MALFORMED = Text.of("within 应如 50km 或 800m", "within is written like 50km or 800m");
    private static final Text TOO_FAR = Text.of("within 应大于 0 且不超过 500km", "within is more than 0 and at most 500km");

    static Within read(@Nullable String within, Faults faults) {
        if (within == null) {
            return UNLESS_TOLD;
        }
        var parts = WRITTEN.matcher(within);
        if (!parts.matches()) {
            faults.add("within", "malformed", MALFORMED, BARE.matcher(within).matches() ? within + "km" : "50km");
            return UNLESS_TOLD;
        }
        int unit = parts.group(2).equals("km") ? 1_000 : 1;
        double metres = new BigDecimal(parts.group(1)).doubleValue() * unit;
        if (metres <= 0 || metres > MOST) {
            faults.add("within", "out-of-range", TOO_FAR, metres > MOST ? "500km" : "50km");
        }
        return new Within(metres);
    }
}
