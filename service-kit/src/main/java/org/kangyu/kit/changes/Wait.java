package org.kangyu.kit.changes;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** How long a reader wants to wait for a change. */
final class Wait {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Text MALFORMED = Text.of("wait 应为时长，如 PT30S 或 30s", "wait is a duration such as PT30S or 30s");
    private static final Text OUTSIDE = Text.of("wait 应在 0 到 30 秒之间", "wait is between 0 and 30 seconds");

    private Wait() {}

    static Duration of(@Nullable String asked) {
        if (asked == null) {
            return Duration.ZERO;
        }
        var wait = parse(asked);
        if (wait.isNegative() || wait.compareTo(LONGEST) > 0) {
            throw ProblemException.invalid(new Violation("wait", "out-of-range", OUTSIDE, "PT30S"));
        }
        return wait;
    }

    private static Duration parse(String asked) {
        try {
            var upper = asked.toUpperCase(Locale.ROOT);
            return Duration.parse(upper.startsWith("P") ? upper : "PT" + upper);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(new Violation("wait", "malformed", MALFORMED, "PT30S"));
        }
    }
}
