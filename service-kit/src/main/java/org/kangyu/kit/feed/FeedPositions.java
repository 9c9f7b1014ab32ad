package org.kangyu.kit.feed;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** How far each topic has been read into this service's tables; changes only in the transaction of what was read. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class FeedPositions {

    private static final String START = """
            insert into feed_position as known (topic, partition, topic_id, next_offset) values (?, ?, ?, 0)
            on conflict (topic, partition) do update
            set topic_id    = excluded.topic_id,
                next_offset = case when known.topic_id = excluded.topic_id then known.next_offset else 0 end
            returning next_offset
            """;
    private static final String ADVANCE = """
            update feed_position set next_offset = ?
            where topic = ? and partition = ? and topic_id = ? and next_offset = ?
            """;
    private static final String BURY = """
            insert into dead_letter (topic, partition, record_offset, subject, because) values (?, ?, ?, ?, ?)
            on conflict on constraint dead_letter_is_told_by_its_record do nothing
            """;

    private final DataSource database;

    FeedPositions(DataSource database) {
        this.database = database;
    }

    /** Where to read on; the beginning for a topic that is new or was made anew. */
    long start(TopicPartition partition, Uuid topicId) {
        return inTable(START, statement -> {
            statement.setString(1, partition.topic());
            statement.setInt(2, partition.partition());
            statement.setString(3, topicId.toString());
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        });
    }

    /** Moves on from where the caller believes to be; fails when somebody else has moved it, so a zombie changes nothing. */
    void advance(TopicPartition partition, Uuid topicId, long expected, long next) {
        int moved = inTable(ADVANCE, statement -> {
            statement.setLong(1, next);
            statement.setString(2, partition.topic());
            statement.setInt(3, partition.partition());
            statement.setString(4, topicId.toString());
            statement.setLong(5, expected);
            return statement.executeUpdate();
        });
        if (moved == 0) {
            throw new OvertakenException(partition);
        }
    }

    /** Keeps what could not be read, and why; in the transaction that moves on from it. */
    void bury(ConsumerRecord<String, String> record, Exception because) {
        inTable(BURY, statement -> {
            statement.setString(1, record.topic());
            statement.setInt(2, record.partition());
            statement.setLong(3, record.offset());
            statement.setString(4, storable(record.key()));
            statement.setString(5, storable(because.toString()));
            return statement.executeUpdate();
        });
    }

    /** PostgreSQL takes every character of a text but this one. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }

    private <T> T inTable(String sql, Statement<T> statement) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            return statement.run(prepared);
        } catch (SQLException e) {
            throw new IllegalStateException("The feed's position is out of reach", e);
        }
    }

    private interface Statement<T> {
        T run(PreparedStatement prepared) throws SQLException;
    }
}
