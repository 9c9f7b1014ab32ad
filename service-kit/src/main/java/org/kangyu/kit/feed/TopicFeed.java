package org.kangyu.kit.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * Replays a compacted topic from its beginning, knows when it has caught up with the end it saw at the start, then
 * tails it. One thread calls the reader; a record that the reader refuses becomes a dead letter and is passed over.
 * The feed ends, and only a restart rebuilds what was read, when the topic is recreated or gets more partitions.
 */
public final class TopicFeed implements AutoCloseable {

    /** Called by the feed's thread, in topic order per subject. A thrown exception makes the record a dead letter. */
    @FunctionalInterface
    public interface Reader {
        void read(Heard heard) throws Exception;
    }

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(500); // between attempts while Kafka is away
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(5);

    private final String topic;
    private final Supplier<Consumer<String, String>> consumers;
    private final TopicIdentity.Source identities;
    private final Reader reader;
    private final DeadLetters deadLetters;
    private final Thread thread;
    private volatile @Nullable Consumer<String, String> consumer;
    private volatile boolean caughtUp;
    private volatile boolean closed;
    private @Nullable TopicIdentity identity;
    private long lastCheck;
    private volatile long lastTouch = System.nanoTime();

    public TopicFeed(String topic, FeedConsumers consumers, Reader reader, MeterRegistry metrics) {
        this(topic, consumers, consumers::identity, reader, metrics);
    }

    /** Without watching whether the topic is still the same one: for tests with Kafka's own test consumer. */
    public TopicFeed(String topic, Supplier<Consumer<String, String>> consumers, Reader reader, MeterRegistry metrics) {
        this(topic, consumers, name -> Optional.of(TopicIdentity.UNWATCHED), reader, metrics);
    }

    TopicFeed(
            String topic,
            Supplier<Consumer<String, String>> consumers,
            TopicIdentity.Source identities,
            Reader reader,
            MeterRegistry metrics) {
        this.topic = topic;
        this.consumers = consumers;
        this.identities = identities;
        this.reader = reader;
        this.deadLetters = new DeadLetters(topic, metrics);
        Gauge.builder("kangyu.feed.silence", this, feed -> feed.silence().toSeconds())
                .description("Since Kafka was last reached for this topic; some seconds are usual")
                .baseUnit("seconds")
                .tag("topic", topic)
                .register(metrics);
        this.thread = Thread.ofPlatform().daemon().name("feed-" + topic).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public boolean isCaughtUp() {
        return caughtUp;
    }

    /** Since Kafka was last reached, which is tried every few seconds: what was told meanwhile is not known yet. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastTouch);
    }

    /** False when the feed's thread has ended though nobody closed it. */
    public boolean isAlive() {
        return closed || thread.getState() == Thread.State.NEW || thread.isAlive();
    }

    /** The newest records that were passed over, at most 1,000. */
    public List<DeadLetter> deadLetters() {
        return deadLetters.newest();
    }

    @Override
    public void close() {
        closed = true;
        var open = consumer;
        if (open != null) {
            open.wakeup(); // an interrupted thread could not close its consumer in order
        }
    }

    private void run() {
        try (var open = consumers.get()) {
            consumer = open;
            var ends = assign(open);
            while (!closed) {
                poll(open);
                caughtUp = caughtUp || hasReached(open, ends);
                checkIdentity();
            }
        } catch (InterruptedException | WakeupException e) {
            Log.debugf("The feed of %s was closed", topic);
        } catch (RuntimeException e) {
            Log.errorf(e, "The feed of %s has ended; restart to read the topic anew", topic);
        }
    }

    /** Takes all partitions from their beginnings and answers where they end now. */
    private Map<TopicPartition, Long> assign(Consumer<String, String> open) throws InterruptedException {
        var reported = false;
        while (true) {
            if (closed) {
                throw new WakeupException();
            }
            try {
                identity = identities.identity(topic).orElse(null); // first, or a topic recreated here went unnoticed
                var partitions = open.partitionsFor(topic).stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
                if (identity != null && !partitions.isEmpty()) {
                    open.assign(partitions);
                    open.seekToBeginning(partitions);
                    return open.endOffsets(partitions);
                }
            } catch (RetriableException e) {
                Log.debugf(e, "The feed of %s cannot start yet", topic);
            }
            if (!reported) {
                Log.warnf("The feed of %s waits: Kafka is away or has no such topic", topic);
                reported = true;
            }
            Thread.sleep(PAUSE);
        }
    }

    private void poll(Consumer<String, String> open) throws InterruptedException {
        try {
            open.poll(POLL).forEach(this::hear);
        } catch (RetriableException e) {
            Log.debugf(e, "The feed of %s tries again", topic);
            Thread.sleep(PAUSE);
        }
    }

    private void hear(ConsumerRecord<String, String> record) {
        try {
            reader.read(Envelope.open(record));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the next poll ends the feed
        } catch (Exception e) {
            deadLetters.add(record, e);
        }
    }

    /** By position, not by the last record's offset: compaction and transaction markers leave gaps before the end. */
    private boolean hasReached(Consumer<String, String> open, Map<TopicPartition, Long> ends) {
        try {
            return ends.entrySet().stream().allMatch(end -> open.position(end.getKey(), PAUSE) >= end.getValue());
        } catch (RetriableException e) {
            return false; // not known while Kafka is away
        }
    }

    private void checkIdentity() throws InterruptedException {
        if (System.nanoTime() - lastCheck > BETWEEN_CHECKS.toNanos()) {
            lastCheck = System.nanoTime();
            var now = identities.identity(topic);
            if (now.isPresent()) {
                lastTouch = System.nanoTime();
            }
            if (now.isPresent() && !now.get().equals(identity)) {
                throw new IllegalStateException("The topic %s is another one now".formatted(topic));
            }
        }
    }
}
