package org.kangyu.kit.feed;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away or busy, or a transaction that ran out of time, from data that it will never take. */
final class DatabaseTrouble {

    // SQLSTATE classes: connection, transaction rollback, insufficient resources, operator intervention, system error
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private DatabaseTrouble() {}

    /** What the database says decides; if it says nothing, so does the deepest cause. */
    static boolean isPassing(Throwable thrown) {
        return all(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(DatabaseTrouble::isPassing)
                .findFirst()
                .orElseGet(() -> isOvertaken(thrown) || isOfTheTransaction(deepest(thrown)));
    }

    private static boolean isPassing(SQLException thrown) {
        var state = thrown.getSQLState(); // none: the pool or the driver gave up, not the server
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
    }

    /** Somebody else has changed a row between its reading and its writing here. */
    private static boolean isOvertaken(Throwable thrown) {
        return all(thrown).anyMatch(OptimisticLockException.class::isInstance);
    }

    private static boolean isOfTheTransaction(Throwable thrown) {
        return thrown instanceof RollbackException || thrown instanceof SystemException;
    }

    private static Throwable deepest(Throwable thrown) {
        var cause = thrown.getCause();
        // a bare Throwable only marks the place where somebody gave the transaction up
        return cause == null || cause.getClass() == Throwable.class ? thrown : deepest(cause);
    }

    /** With what is suppressed: that is where a transaction keeps why its commit failed. */
    private static Stream<Throwable> all(@Nullable Throwable thrown) {
        return thrown == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.concat(Stream.of(thrown), all(thrown.getCause())),
                        Stream.of(thrown.getSuppressed()).flatMap(DatabaseTrouble::all));
    }
}
