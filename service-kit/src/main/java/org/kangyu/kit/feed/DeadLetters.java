package org.kangyu.kit.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The newest records of a topic that were passed over; each is counted and logged once. */
final class DeadLetters {

    private static final int MOST = 1_000;

    private final Deque<DeadLetter> letters = new ArrayDeque<>();
    private final Counter counter;

    DeadLetters(String topic, MeterRegistry metrics) {
        this.counter = Counter.builder("kangyu.feed.dead.letters")
                .description("Records that could not be read and were passed over")
                .tag("topic", topic)
                .register(metrics);
    }

    void add(ConsumerRecord<String, String> record, Exception because) {
        var letter = new DeadLetter(
                record.topic(), record.partition(), record.offset(), record.key(), because.toString(), Instant.now());
        Log.errorf(because, "Passed over %s-%d@%d", letter.topic(), letter.partition(), letter.offset());
        counter.increment();
        keep(letter);
    }

    private synchronized void keep(DeadLetter letter) {
        if (letters.size() == MOST) {
            letters.removeFirst();
        }
        letters.addLast(letter);
    }

    synchronized List<DeadLetter> newest() {
        return List.copyOf(letters);
    }
}
