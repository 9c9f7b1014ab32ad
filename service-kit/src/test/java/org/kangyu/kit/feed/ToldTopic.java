package org.kangyu.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.kangyu.kit.testing.TestBroker;

/** A topic of one partition, and what a projection has made of it in the tables. */
record ToldTopic(String name, TestBroker broker, DataSource database) {

    private static final Duration LONG = Duration.ofSeconds(60);

    static ToldTopic create(String name, TestBroker broker, DataSource database) throws Exception {
        broker.createTopic(name);
        var topic = new ToldTopic(name, broker, database);
        topic.find("""
            create table if not exists told
                (topic text, value text constraint it_is_welcome check (value <> 'unwelcome'))""");
        return topic;
    }

    void recreate() throws Exception {
        broker.deleteTopic(name);
        await().ignoreExceptions().atMost(LONG).until(() -> {
            broker.createTopic(name);
            return true;
        });
    }

    void send(String... values) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.address());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var value : values) {
                var key = value + "\0"; // which PostgreSQL keeps in no text
                var envelope = new Envelope("test", key, "sample.changed.v1", new Version(1, 1), Instant.EPOCH, null);
                producer.send(new ProducerRecord<>(name, null, key, value, envelope.headers()))
                        .get();
            }
        }
    }

    void awaitTold(String... values) {
        await().atMost(LONG).untilAsserted(() -> assertThat(told()).containsExactly(values));
    }

    List<String> told() throws SQLException {
        return find("select value from told where topic = '%s' order by value".formatted(name));
    }

    String position() throws SQLException {
        return find("select next_offset from feed_position where topic = '%s'".formatted(name))
                .getFirst();
    }

    /** The offset of each record that was passed over, and why. */
    List<String> buried() throws SQLException {
        return find("select record_offset || ' ' || because from dead_letter where topic = '%s' order by 1"
                .formatted(name));
    }

    private List<String> find(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
