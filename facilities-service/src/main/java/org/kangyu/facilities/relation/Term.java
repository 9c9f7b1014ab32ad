package org.kangyu.facilities.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days from one to before another; without the one from ever, without the other for ever. */
record Term(@Nullable LocalDate since, @Nullable LocalDate until) {
    boolean isOrdered() {
        return since == null || until == null || since.isBefore(until);
    }

    boolean includes(LocalDate day) {
        return hasBegunBy(day) && !hasEndedBy(day);
    }

    boolean hasBegunBy(LocalDate day) {
        return since == null || !since.isAfter(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    boolean overlaps(Term other) {
        return within(other).isOrdered();
    }

    /** From the first day of either to the last. */
    Term and(Term other) {
        var first = since == null || other.since == null ? null : earlier(since, other.since);
        var last = until == null || other.until == null ? null : later(until, other.until);
        return new Term(first, last);
    }

    /** The days that both have. */
    Term within(Term other) {
        return new Term(later(since, other.since), earlier(until, other.until));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
