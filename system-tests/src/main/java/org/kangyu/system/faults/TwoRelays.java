package org.kangyu.system.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.kangyu.system.cluster.Topic;

/**
 * A transaction that began early and ends late, while the relay loses its lead to another: what it had to tell has a lower
 * number than what was sent long before, and must be sent all the same.
 */
final class TwoRelays implements Fault.Strike {

    private static final String APPEND = """
            insert into outbox (lane, subject, type, version, time, event)
            select 'facilities', cast(? as text), type, 1, now(), jsonb_set(event::jsonb, '{name,en}', '"ghost"')::text
            from change where lane = 'facilities' order by position desc limit 1
            """;
    private static final String DEPOSE = """
            select count(pg_terminate_backend(pid))
            from pg_stat_activity where application_name = 'outbox:facilities' and state is not null and pid in
                (select pid from pg_locks where locktype = 'advisory' and granted)
            """;

    @Override
    public void on(Trial trial) throws Exception {
        var late = UUID.randomUUID().toString();
        try (var connection = trial.cluster().database();
                var other = trial.cluster().database()) {
            connection.setAutoCommit(false);
            append(connection, late);
            for (var deposed = 0; deposed < 3; deposed++) {
                trial.awaitChanges(20, Duration.ofSeconds(30));
                trial.expectWithin(Duration.ofSeconds(20), "a relay leads", () -> depose(other));
            }
            trial.awaitChanges(20, Duration.ofSeconds(30));
            connection.commit();
            trial.heal();
        }
        var brokers = trial.cluster().kafka().bootstrapServers();
        trial.expectWithin(
                Duration.ofSeconds(20),
                "the late event is sent",
                () -> Topic.read(brokers, Forger.TOPIC).stream().anyMatch(record -> late.equals(record.key())));
    }

    private static void append(Connection connection, String subject) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, subject);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("No event was there to be like");
            }
        }
    }

    private static boolean depose(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery(DEPOSE)) {
            return count.next() && count.getInt(1) > 0;
        }
    }
}
