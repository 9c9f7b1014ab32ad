package org.kangyu.kit.feed;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.kangyu.kit.leading.Leader;

/** Reads one topic into this service's tables for as long as this replica leads. */
final class ProjectionTerm<T> implements Leader.Term {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST = 500; // records a transaction, so that locks are short

    private final Projection<T> projection;
    private final FeedConsumers consumers;
    private final FeedPositions positions;
    private final DeadLetters deadLetters;

    ProjectionTerm(
            Projection<T> projection, FeedConsumers consumers, FeedPositions positions, DeadLetters deadLetters) {
        this.projection = projection;
        this.consumers = consumers;
        this.positions = positions;
        this.deadLetters = deadLetters;
    }

    @Override
    public void lead(Connection connection) throws SQLException, InterruptedException {
        var identity = consumers.identity(projection.topic());
        if (identity.isEmpty()) {
            Log.debugf("The topic %s is not there yet", projection.topic());
            return;
        }
        try (var consumer = consumers.get()) {
            var offsets = start(consumer, identity.get());
            while (connection.isValid(5) && identity.equals(consumers.identity(projection.topic()))) {
                poll(consumer, identity.get(), offsets);
            }
        }
    }

    private Map<TopicPartition, Long> start(Consumer<String, String> consumer, TopicIdentity identity) {
        var offsets = consumer.partitionsFor(projection.topic()).stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .collect(Collectors.toMap(it -> it, it -> positions.start(it, identity.id())));
        consumer.assign(offsets.keySet());
        offsets.forEach(consumer::seek);
        return offsets;
    }

    private void poll(Consumer<String, String> consumer, TopicIdentity identity, Map<TopicPartition, Long> offsets)
            throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (System.nanoTime() < deadline) { // then the caller looks whether it still leads
            try {
                var records = consumer.poll(POLL);
                for (var partition : records.partitions()) {
                    take(partition, identity, records.records(partition), offsets);
                }
            } catch (RetriableException e) {
                Thread.sleep(POLL);
            } catch (InterruptException e) {
                Thread.interrupted(); // Kafka has set it again, and could not close the consumer with it
                throw new InterruptedException();
            }
        }
    }

    private void take(
            TopicPartition partition,
            TopicIdentity identity,
            List<ConsumerRecord<String, String>> records,
            Map<TopicPartition, Long> offsets) {
        for (int from = 0; from < records.size(); from += MOST) {
            var some = records.subList(from, Math.min(from + MOST, records.size()));
            try {
                keep(partition, identity, some, offsets);
            } catch (OvertakenException e) {
                throw e;
            } catch (RuntimeException e) {
                Log.debugf(e, "Takes %d records of %s one by one", some.size(), partition);
                some.forEach(record -> keepOrBury(partition, identity, record, offsets));
            }
        }
    }

    private void keepOrBury(
            TopicPartition partition,
            TopicIdentity identity,
            ConsumerRecord<String, String> record,
            Map<TopicPartition, Long> offsets) {
        try {
            keep(partition, identity, List.of(record), offsets);
        } catch (OvertakenException e) {
            throw e;
        } catch (RuntimeException e) {
            if (DatabaseTrouble.isPassing(e)) {
                throw e; // not the record's fault: it is read again
            }
            move(partition, identity, record.offset() + 1, offsets, () -> positions.bury(record, e));
            deadLetters.add(record, e);
        }
    }

    private void keep(
            TopicPartition partition,
            TopicIdentity identity,
            List<ConsumerRecord<String, String>> records,
            Map<TopicPartition, Long> offsets) {
        var poison = new LinkedHashMap<ConsumerRecord<String, String>, Exception>();
        var heard = readable(records, poison);
        move(partition, identity, records.getLast().offset() + 1, offsets, () -> {
            poison.forEach(positions::bury);
            if (!heard.isEmpty()) {
                projection.apply(heard);
            }
        });
        poison.forEach(deadLetters::add);
    }

    private void move(
            TopicPartition partition,
            TopicIdentity identity,
            long next,
            Map<TopicPartition, Long> offsets,
            Runnable change) {
        var expected = Objects.requireNonNull(offsets.get(partition), "not assigned");
        QuarkusTransaction.requiringNew().run(() -> {
            positions.advance(partition, identity.id(), expected, next);
            change.run();
        });
        offsets.put(partition, next);
    }

    private List<T> readable(
            List<ConsumerRecord<String, String>> records, Map<ConsumerRecord<String, String>, Exception> poison) {
        var heard = new ArrayList<T>(records.size());
        for (var record : records) {
            try {
                projection.read(Envelope.open(record)).ifPresent(heard::add);
            } catch (Exception e) {
                poison.put(record, e);
            }
        }
        return heard;
    }
}
