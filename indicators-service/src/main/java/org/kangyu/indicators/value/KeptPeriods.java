package org.kangyu.indicators.value;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kangyu.indicators.Period;

/** The periods whose figures of units are kept: the running year as of today, and the nine before it as of their ends. */
record KeptPeriods(LocalDate today) {

    private static final int YEARS = 10;

    private record Kept(String period, LocalDate periodStart, LocalDate periodEnd, LocalDate day) {}

    boolean has(Period period) {
        return period.length() == Period.Length.YEAR
                && period.end().getYear() <= today.getYear()
                && period.end().getYear() > today.getYear() - YEARS;
    }

    /** Whether a year has begun since an earlier day, or ends today: only then are all figures others or final. */
    boolean turnSince(LocalDate earlier) {
        return earlier.getYear() != today.getYear()
                || today.equals(Period.year(today.getYear()).end());
    }

    Stream<Period> periods() {
        return IntStream.rangeClosed(today.getYear() - YEARS + 1, today.getYear())
                .filter(year -> year > 0) // before the first day that was ever looked at there is none
                .mapToObj(Period::year);
    }

    /** As a table with the day on which each is looked at. */
    List<?> rows() {
        return periods()
                .map(year -> new Kept(year.code(), year.end().with(firstDayOfYear()), year.end(), day(year)))
                .toList();
    }

    /** The day on which the period is looked at. */
    LocalDate day(Period period) {
        return period.end().isBefore(today) ? period.end() : today;
    }
}
