package org.kangyu.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A refusal that the client is told about; its detail is written for the client. Any other exception is a bug. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient Text detail;
    private final transient List<Violation> violations;
    private final @Nullable Duration retryAfter;

    public ProblemException(ProblemType type, Text detail) {
        this(type, detail, List.of(), null);
    }

    private ProblemException(ProblemType type, Text detail, List<Violation> violations, @Nullable Duration retryAfter) {
        super(detail.in(Locale.ENGLISH));
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public static ProblemException invalid(List<Violation> violations) {
        var count = violations.size();
        return new ProblemException(
                ProblemType.INVALID,
                Text.of("共有 %d 处错误", count == 1 ? "%d thing is wrong" : "%d things are wrong")
                        .with(count),
                violations,
                null);
    }

    public static ProblemException invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    /** Nothing is there under a name, and perhaps something is under another one. */
    public static ProblemException notFound(Text detail, Violation violation) {
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(violation), null);
    }

    public static ProblemException unavailable(Text detail, Duration retryAfter) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of(), retryAfter);
    }

    public static ProblemException tooMany(Text detail, Duration retryAfter) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), retryAfter);
    }

    /** The same request still runs elsewhere; its answer can be had soon. */
    public static ProblemException running(Text detail, Duration retryAfter) {
        return new ProblemException(ProblemType.REQUEST_RUNNING, detail, List.of(), retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
