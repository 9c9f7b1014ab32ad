package org.kangyu.kit.audit;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Iso;
import org.kangyu.kit.text.Text;

/** A point in time as a query parameter. */
final class Moment {

    static final Instant FIRST = Instant.EPOCH;
    static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private static final Text MALFORMED =
            Text.of("应为 UTC 时间，如 2026-01-31T16:00:00Z", "A UTC time such as 2026-01-31T16:00:00Z is expected");

    private Moment() {}

    static Instant of(String parameter, @Nullable String given, Instant otherwise) {
        try {
            return given == null ? otherwise : Iso.instant(given);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(new Violation(parameter, "malformed", MALFORMED));
        }
    }
}
