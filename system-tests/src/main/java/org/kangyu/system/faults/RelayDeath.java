package org.kangyu.system.faults;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Mortal;
import org.kangyu.system.cluster.Topic;

/**
 * SIGKILL between the moment at which Kafka has acknowledged events and that at which the relay has noted it: the note is
 * held up in the database until the relay is dead, so the events must be sent again, and must change nothing.
 */
final class RelayDeath implements Fault.Strike {

    private static final String HOLD_UP = """
            select pg_advisory_lock(1);
            create function wait_for_death() returns trigger language plpgsql as
            $$ begin perform pg_advisory_xact_lock(1); return null; end $$;
            create trigger wait_for_death before delete on outbox
                for each statement execute function wait_for_death();
            """;
    private static final String WAITING = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = 1
            """;
    private static final String BURY = """
            select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted and objid = 1
            """;
    private static final String LET_GO = """
            drop function wait_for_death cascade;
            select pg_advisory_unlock(1);
            """;

    @Override
    public void on(Trial trial) throws Exception {
        var cluster = trial.cluster();
        try (var connection = cluster.database();
                var statement = connection.createStatement()) {
            statement.execute(HOLD_UP);
            trial.expectWithin(Duration.ofSeconds(20), "the relay is held up", () -> isHeldUp(connection));
            cluster.owners().forEach(Mortal::kill); // any of them may be the relay
            statement.execute(BURY); // what it has asked for must not happen after its death
            statement.execute(LET_GO);
            cluster.owners().forEach(Mortal::restart);
            trial.heal();
        }
        trial.expectWithin(Duration.ofSeconds(20), "what was sent is sent again", () -> hasRepeats(cluster));
    }

    private static boolean isHeldUp(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery(WAITING)) {
            return count.next() && count.getInt(1) > 0;
        }
    }

    private static boolean hasRepeats(Cluster cluster) {
        var seen = new HashSet<String>();
        return Topic.read(cluster.kafka().bootstrapServers(), "facilities").stream()
                .map(record -> new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .anyMatch(id -> !seen.add(id));
    }
}
