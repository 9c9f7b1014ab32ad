package org.kangyu.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.kangyu.kit.feed.Envelope;
import org.kangyu.kit.feed.Version;
import org.kangyu.kit.leading.Leader;

/**
 * Sends one lane's events to Kafka in their order for as long as it leads: read, send, settle, again. What Kafka has
 * not acknowledged is read and sent once more, so an event can arrive twice, but never after a newer one for good.
 */
final class LaneRelay implements Leader.Term {

    private static final int MOST = 500;
    private static final Duration LOOK = Duration.ofMillis(20); // how late an event of another replica is noticed
    private static final long SHORTEST_PAUSE = 100; // milliseconds between attempts while Kafka is away
    private static final long LONGEST_PAUSE = 5_000;

    private final String service;
    private final String lane;
    private final Producers producers;
    private final Bell bell;
    private final Counter sent;
    private long pause;

    LaneRelay(String service, String lane, Producers producers, Bell bell, Counter sent) {
        this.service = service;
        this.lane = lane;
        this.producers = producers;
        this.bell = bell;
        this.sent = sent;
    }

    @Override
    public void lead(Connection connection) throws SQLException, InterruptedException {
        var epoch = OutboxTable.epoch(connection, lane);
        while (true) {
            try {
                relay(connection, epoch);
            } catch (InterruptException e) {
                throw new InterruptedException("The relay was closed");
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                throw e; // somebody else leads, whatever our connection says
            } catch (KafkaException e) {
                rest(e);
            }
        }
    }

    /**
     * Rows are read only once the fence is up, through the connection that holds the lock: if the lock is lost later,
     * the next leader's fence stops what is still under way here.
     */
    private void relay(Connection connection, long epoch) throws SQLException, InterruptedException {
        var producer = producers.open(lane);
        try {
            while (true) {
                var rows = OutboxTable.oldest(connection, lane, MOST);
                if (rows.isEmpty()) {
                    bell.await(lane, LOOK);
                } else {
                    send(producer, epoch, rows);
                    OutboxTable.settle(connection, lane, epoch, rows);
                    sent.increment(rows.size());
                }
            }
        } finally {
            producer.close(Duration.ZERO); // nothing to wait for: what is not acknowledged will be sent again
        }
    }

    private void send(Producer<String, String> producer, long epoch, List<OutboxRow> rows) {
        producer.beginTransaction();
        for (var row : rows) {
            var _ = producer.send(record(epoch, row));
        }
        producer.commitTransaction(); // throws if any of them was not acknowledged
        if (pause > 0) {
            Log.infof("Lane %s reaches Kafka again", lane);
            pause = 0;
        }
    }

    private ProducerRecord<String, String> record(long epoch, OutboxRow row) {
        var version = new Version(epoch, row.version());
        var envelope = new Envelope(service, row.subject(), row.type(), version, row.time(), row.traceparent());
        return new ProducerRecord<>(lane, null, row.subject(), row.event(), envelope.headers());
    }

    private void rest(KafkaException exception) throws InterruptedException {
        if (pause == 0) { // once an outage
            Log.warnf("Lane %s does not reach Kafka and keeps its events: %s", lane, exception);
        }
        pause = Math.clamp(pause * 2, SHORTEST_PAUSE, LONGEST_PAUSE);
        Thread.sleep(pause);
    }
}
