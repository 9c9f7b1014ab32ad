package org.kangyu.kit.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** What a failure of PostgreSQL means to the client: a conflict, or "try again"; anything else is a bug. */
final class DatabaseFailure {

    private static final Set<String> TAKEN = Set.of("23505", "23P01"); // unique, exclusion
    private static final Set<String> UNFIT = Set.of("22001", "22003", "22008", "22021"); // length, range, date, NUL
    private static final Set<String> CROWDED = Set.of("40001", "40P01", "55P03", "57014");
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(\\w+)\"");

    private static final Text BUSY = Text.of("数据正忙，请稍后重试", "The data is busy, try again");
    private static final Text UNREACHABLE = Text.of("暂时无法访问数据库，请稍后重试", "The database cannot be reached now, try again");
    private static final Text OUTSIDE = Text.of("有值超出可存储的范围", "A value lies outside of what can be stored");
    private static final Text DUPLICATE = Text.of("与已有数据重复", "It conflicts with data that exists");

    private DatabaseFailure() {}

    static Optional<ProblemException> of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                return problem(e);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> problem(SQLException e) {
        var state = e.getSQLState();
        if (state == null) {
            // Agroal gives no state when it has no connection to hand out
            return said(e).contains("cquisition timeout") ? Optional.of(away()) : Optional.empty();
        }
        if (TAKEN.contains(state)) {
            return Optional.of(new ProblemException(ProblemType.CONFLICT, sentence(said(e))));
        }
        if (UNFIT.contains(state)) {
            return Optional.of(new ProblemException(ProblemType.INVALID, OUTSIDE));
        }
        if (CROWDED.contains(state)) {
            return Optional.of(ProblemException.unavailable(BUSY, Duration.ofSeconds(1)));
        }
        // 08: connection lost or refused; 53: no memory, disk or connections left
        return AWAY.contains(state) || state.startsWith("08") || state.startsWith("53")
                ? Optional.of(away())
                : Optional.empty();
    }

    private static ProblemException away() {
        return ProblemException.unavailable(UNREACHABLE, Duration.ofSeconds(5));
    }

    private static String said(SQLException e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }

    /** Constraints are named as sentences: {@code facility_code_is_unique}. */
    private static Text sentence(String message) {
        var constraint = CONSTRAINT.matcher(message);
        if (!constraint.find()) {
            return DUPLICATE;
        }
        var words = constraint.group(1).replace('_', ' ');
        return Text.of(DUPLICATE.zh(), Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
