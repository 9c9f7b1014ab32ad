package org.kangyu.kit.feed;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away or busy from data that it will never take. */
final class DatabaseTrouble {

    // SQLSTATE classes: connection, transaction rollback, insufficient resources, operator intervention, system error
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private DatabaseTrouble() {}

    static boolean isPassing(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState(); // none: the pool or the driver gave up, not the server
                return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}
