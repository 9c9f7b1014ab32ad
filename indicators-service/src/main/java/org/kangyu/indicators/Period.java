package org.kangyu.indicators;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A year, half-year, quarter, month, week or day in which something is counted or at whose end it is looked at. */
public record Period(@JsonValue String code, Length length, LocalDate end) {

    /** How long a period is; figures of different lengths are never mixed. */
    public enum Length {
        YEAR(Pattern.compile("([12][0-9]{3})")),
        HALF_YEAR(Pattern.compile("([12][0-9]{3})-H([12])")),
        QUARTER(Pattern.compile("([12][0-9]{3})-Q([1-4])")),
        MONTH(Pattern.compile("([12][0-9]{3})-([0-9]{2})")),
        WEEK(Pattern.compile("([12][0-9]{3})-W([0-9]{2})")),
        DAY(Pattern.compile("([12][0-9]{3})-([0-9]{2})-([0-9]{2})"));

        private final Pattern form;

        Length(Pattern form) {
            this.form = form;
        }

        private LocalDate end(MatchResult code) {
            int year = number(code, 1);
            return switch (this) {
                case YEAR -> LocalDate.of(year, 12, 31);
                case HALF_YEAR -> YearMonth.of(year, number(code, 2) * 6).atEndOfMonth();
                case QUARTER -> YearMonth.of(year, number(code, 2) * 3).atEndOfMonth();
                case MONTH -> YearMonth.of(year, number(code, 2)).atEndOfMonth();
                case WEEK -> week(year, number(code, 2));
                case DAY -> LocalDate.of(year, number(code, 2), number(code, 3));
            };
        }

        /** The Sunday of the ISO week; the fourth of January lies in the first one. */
        private static LocalDate week(int year, int week) {
            var first = LocalDate.of(year, 1, 4);
            IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    .rangeRefinedBy(first)
                    .checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }

        private static int number(MatchResult code, int group) {
            return Integer.parseInt(code.group(group));
        }
    }

    private static final Text MALFORMED = Text.of(
            "时期应写作 2025、2025-H1、2025-Q3、2025-07、2025-W31 或 2025-07-14",
            "A period is written 2025, 2025-H1, 2025-Q3, 2025-07, 2025-W31 or 2025-07-14");

    public static Period year(int year) {
        return of("%04d".formatted(year));
    }

    public LocalDate start() {
        return switch (length) {
            case YEAR -> end.withDayOfYear(1);
            case HALF_YEAR -> end.withDayOfMonth(1).minusMonths(5);
            case QUARTER -> end.withDayOfMonth(1).minusMonths(2);
            case MONTH -> end.withDayOfMonth(1);
            case WEEK -> end.minusDays(6);
            case DAY -> end;
        };
    }

    /** The period with a code that has been checked. */
    public static Period of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No period: " + code));
    }

    public static Optional<Period> find(String code) {
        for (var length : Length.values()) {
            var match = length.form.matcher(code);
            if (match.matches()) {
                try {
                    return Optional.of(new Period(code, length, length.end(match.toMatchResult())));
                } catch (DateTimeException e) {
                    return Optional.empty(); // such as the thirteenth month
                }
            }
        }
        return Optional.empty();
    }

    public static Optional<Violation> check(String pointer, String code) {
        if (find(code).isPresent()) {
            return Optional.empty();
        }
        var upper = code.strip().toUpperCase(Locale.ROOT);
        var meant = find(upper).map(Period::code).orElse(null);
        return Optional.of(new Violation(pointer, "malformed-period", MALFORMED, meant));
    }
}
