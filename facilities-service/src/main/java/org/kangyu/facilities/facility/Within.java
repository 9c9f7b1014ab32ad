package org.kangyu.facilities.facility;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Reads how far away something may be, written as {@code 50km} or {@code 800m}. */
final class Within {

    private static final double MOST = 500_000;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?)(km|m)");
    private static final Pattern BARE = Pattern.compile("[0-9]{1,3}");
    private static final Text MALFORMED = Text.of("within 应如 50km 或 800m", "within is written like 50km or 800m");
    private static final Text TOO_FAR = Text.of("within 应大于 0 且不超过 500km", "within is more than 0 and at most 500km");

    private Within() {}

    static Optional<Violation> check(String parameter, String text) {
        if (!FORM.matcher(text).matches()) {
            var meant = BARE.matcher(text).matches() ? text + "km" : "50km";
            return Optional.of(new Violation(parameter, "malformed", MALFORMED, meant));
        }
        var metres = metres(text);
        return metres > 0 && metres <= MOST
                ? Optional.empty()
                : Optional.of(new Violation(parameter, "out-of-range", TOO_FAR, metres > MOST ? "500km" : "50km"));
    }

    static double metres(String text) {
        var parts = FORM.matcher(text).results().findFirst().orElseThrow();
        return Double.parseDouble(parts.group(1)) * (parts.group(2).equals("km") ? 1_000 : 1);
    }
}
