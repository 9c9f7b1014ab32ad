package org.kangyu.kit.outbox;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.kangyu.kit.leading.DirectDatabase;
import org.kangyu.kit.leading.Leader;
import org.kangyu.kit.testing.TestBroker;
import org.kangyu.kit.testing.TestDatabase;

/** A lane of a real outbox with its topic, and what can be seen of both. */
record TestLane(String name, TestDatabase database, TestBroker broker, List<Leader> leaders) implements AutoCloseable {

    static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(3);

    static TestLane create(String name, TestDatabase database, TestBroker broker) throws Exception {
        broker.createTopic(name);
        return new TestLane(name, database, broker, new ArrayList<>());
    }

    Leader relay() {
        return lead(term(producers()));
    }

    Leader lead(Leader.Term term) {
        var address = new DirectDatabase(database.url(), database.user(), database.password());
        var leader = new Leader("outbox:" + name, address, term);
        leaders.add(leader);
        leader.start();
        return leader;
    }

    LaneRelay term(Producers producers) {
        var sent = new SimpleMeterRegistry().counter("sent");
        return new LaneRelay("test", name, producers, new Bell(), sent);
    }

    Producers producers() {
        return new KafkaProducers(broker.address(), "test", DELIVERY_TIMEOUT);
    }

    void append(String subject, long version) throws SQLException {
        try (var connection = database.pool().getConnection()) {
            append(connection, subject, version);
        }
    }

    void append(Connection connection, String subject, long version) throws SQLException {
        OutboxTable.append(connection, List.of(new SampleEvent(name, subject, version, subject)), "00-trace");
    }

    /** As when the network between the leader and the database breaks. */
    void cutLeaderOff() {
        try {
            database.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitEmptyOutbox() {
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
    }

    long waiting() throws SQLException {
        return database.numbers("select count(*) from outbox where lane = '%s'".formatted(name))
                .getFirst();
    }

    /** A column of the lane's change feed in the order of positions. */
    List<String> changes(String column) throws SQLException {
        return database.texts("select %s from change where lane = '%s' order by position".formatted(column, name));
    }

    List<String> sentSubjects() {
        return broker.records(name).stream().map(record -> record.key()).toList();
    }

    List<Long> sentVersions() {
        return broker.records(name).stream()
                .map(record -> Long.parseLong(header(record.headers(), "version")))
                .toList();
    }

    static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        leaders.forEach(Leader::close);
    }
}
