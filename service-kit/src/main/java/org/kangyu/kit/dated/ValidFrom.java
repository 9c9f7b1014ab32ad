package org.kangyu.kit.dated;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The rule for the day from which a change holds: neither in the future nor before the change made last. */
public final class ValidFrom {

    private static final Text FUTURE = Text.of("生效日期不能晚于今天 %s", "The day is not after today, %s");
    private static final Text EARLY =
            Text.of("生效日期不能早于当前版本的生效日期 %s", "The day is not before %s, from which the current version holds");

    private ValidFrom() {}

    /** What is wrong with the edit's day, if anything; {@code current} is absent for something new. */
    public static Optional<Violation> check(String pointer, Edit edit, @Nullable LocalDate current) {
        var from = edit.validFrom();
        var today = Present.day(edit.at());
        if (from.isAfter(today)) {
            return Optional.of(new Violation(pointer, "in-the-future", FUTURE.with(today), today.toString()));
        }
        if (current != null && from.isBefore(current)) {
            return Optional.of(new Violation(pointer, "before-current", EARLY.with(current), current.toString()));
        }
        return Optional.empty();
    }
}
