package org.kangyu.system.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.kangyu.system.overload.Load;
import org.kangyu.system.overload.Target;

/**
 * All connections of the pool wait for a lock; then others have all that PostgreSQL gives. Whoever asks is refused at once
 * and told when to come again, health says so, and nobody needs a restart.
 */
final class Exhaustion implements Fault.Strike {

    private static final double RATE = 200; // requests a second
    private static final int CONNECTIONS = 256;
    private static final Duration TIME = Duration.ofSeconds(6);
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String LOCK = "lock table facility in access exclusive mode";
    private static final String MARK = "set application_name to 'exhaustion'";
    private static final String CUT_OTHERS = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where usename = current_user and application_name <> 'exhaustion'
            """;

    @Override
    public void on(Trial trial) throws Exception {
        try (var connection = trial.cluster().database()) {
            connection.setAutoCommit(false);
            execute(connection, LOCK);
            expectRefusals(trial, "while every connection waits for a lock");
            connection.rollback();
        }
        trial.awaitChanges(50, Duration.ofSeconds(30));
        var taken = new ArrayList<Connection>();
        try {
            do { // somebody else may be quicker in taking what was cut
                takeAll(trial, taken);
            } while (cutOthers(taken.getFirst()) > 0);
            expectRefusals(trial, "while the server has no connection left");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private static void expectRefusals(Trial trial, String meanwhile) throws Exception {
        var health = new Health(trial.cluster().owners().getFirst());
        var target = Target.readsAndWritesAtTheOwner(trial.cluster());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = threads.submit(() -> Load.open(target, RATE, CONNECTIONS, TIME));
            trial.expectWithin(TIME, "a replica is not ready " + meanwhile, () -> !health.isReady());
            trial.expect(health.isLive(), "a replica is live " + meanwhile);
            var outcome = load.get();
            trial.expect(outcome.shed() > 0, "requests are refused " + meanwhile);
            trial.expect(
                    outcome.mistakes() == 0,
                    "each is answered or refused as promised %s, not %s".formatted(meanwhile, outcome));
        }
    }

    private static void takeAll(Trial trial, List<Connection> taken) throws SQLException {
        while (true) {
            try {
                var connection = trial.cluster().database();
                taken.add(connection);
                execute(connection, MARK);
            } catch (SQLException e) {
                if (TOO_MANY_CONNECTIONS.equals(e.getSQLState())) {
                    return;
                }
                throw e;
            }
        }
    }

    private static int cutOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var cut = statement.executeQuery(CUT_OTHERS)) {
            cut.next();
            return cut.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
