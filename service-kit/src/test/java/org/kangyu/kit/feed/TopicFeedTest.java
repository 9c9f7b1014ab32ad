package org.kangyu.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicFeedTest {

    private static final String TOPIC = "samples";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final MockConsumer<String, String> consumer = new MockConsumer<>("none");
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private @Nullable TopicFeed feed;
    private long next;

    @AfterEach
    void closeFeed() {
        if (feed != null) {
            feed.close();
        }
    }

    @Test
    void replaysTheTopicFromItsBeginningAndThenTailsIt() {
        var feed = start(2);

        add("a", envelope("a", 1), "one");
        await().until(() -> heard.size() == 1);
        assertThat(feed.isCaughtUp()).isFalse();
        add("b", envelope("b", 1), "two");
        await().until(feed::isCaughtUp);
        add("a", envelope("a", 2), "three");
        await().until(() -> heard.size() == 3);

        assertThat(heard).extracting(Heard::value).containsExactly("one", "two", "three");
        assertThat(heard.getFirst())
                .isEqualTo(new Heard(TOPIC, 0, 0, "a", "sample.changed.v1", new Version(1, 1), Instant.EPOCH, "one"));
    }

    @Test
    void hasCaughtUpWithAnEmptyTopicAtOnce() {
        var feed = start(0);

        await().until(feed::isCaughtUp);
    }

    @Test
    void passesOverWhatCannotBeReadAndKeepsItAsADeadLetter() {
        var feed = start(4);

        add("a", new RecordHeaders(), "no headers");
        add(null, envelope("b", 1), "no key");
        add("c", envelope("c", 1), "poison");
        add("d", envelope("d", 1), "good");
        await().until(feed::isCaughtUp);

        assertThat(heard).extracting(Heard::value).containsExactly("good");
        assertThat(feed.deadLetters()).extracting(DeadLetter::offset).containsExactly(0L, 1L, 2L);
        assertThat(feed.deadLetters()).extracting(DeadLetter::subject).containsExactly("a", null, "c");
        assertThat(feed.deadLetters().getLast().because()).contains("poison");
        assertThat(metrics.counter("kangyu.feed.dead.letters", "topic", TOPIC).count())
                .isEqualTo(3);
        assertThat(feed.isAlive()).isTrue();
    }

    @Test
    void passesOnATombstoneWithoutAValue() {
        var feed = start(1);

        add("a", envelope("a", 2), null);
        await().until(feed::isCaughtUp);

        assertThat(heard).singleElement().extracting(Heard::value).isNull();
    }

    @Test
    void triesAgainWhatMayPass() {
        var feed = start(1);
        consumer.schedulePollTask(() -> consumer.setPollException(new TimeoutException("Kafka is away")));

        add("a", envelope("a", 1), "one");
        await().until(feed::isCaughtUp);

        assertThat(feed.isAlive()).isTrue();
    }

    @Test
    void isNotAliveAfterAnyOtherFailure() {
        var feed = start(1);

        consumer.schedulePollTask(() -> consumer.setPollException(new KafkaException("Something else")));

        await().until(() -> !feed.isAlive());
        assertThat(feed.isCaughtUp()).isFalse();
    }

    @Test
    void endsWhenItsTopicGetsMorePartitions() {
        var calls = new AtomicInteger();
        var feed = start(0, topic -> Optional.of(identity(calls.getAndIncrement() == 0 ? 1 : 2)));

        await().atMost(Duration.ofSeconds(30)).until(() -> !feed.isAlive());
    }

    @Test
    void isAliveWhenItWasClosed() {
        var feed = start(1);

        feed.close();
        await().until(consumer::closed);

        assertThat(feed.isAlive()).isTrue();
    }

    @Test
    void waitsForATopicThatIsNotThereYet() {
        var calls = new AtomicInteger();
        var feed = start(1, topic -> calls.incrementAndGet() < 3 ? Optional.empty() : Optional.of(identity(1)));

        add("a", envelope("a", 1), "one");

        await().until(feed::isCaughtUp);
        assertThat(calls).hasValueGreaterThanOrEqualTo(3);
    }

    private TopicFeed start(long end) {
        return start(end, topic -> Optional.of(identity(1)));
    }

    private TopicFeed start(long end, TopicIdentity.Source identities) {
        var node = new Node(0, "localhost", 9092);
        consumer.updatePartitions(
                TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, new Node[] {node}, new Node[] {node})));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        feed = new TopicFeed(TOPIC, () -> consumer, identities, this::read, metrics);
        feed.start();
        return feed;
    }

    private void read(Heard record) {
        if (Objects.equals(record.value(), "poison")) {
            throw new IllegalArgumentException("poison");
        }
        heard.add(record);
    }

    private void add(@Nullable String key, Headers headers, @Nullable String value) {
        var record = new ConsumerRecord<>(
                TOPIC, 0, next++, 0L, TimestampType.CREATE_TIME, 0, 0, key, value, headers, Optional.empty());
        await().until(() -> !consumer.assignment().isEmpty());
        consumer.addRecord(record);
    }

    private static TopicIdentity identity(int partitions) {
        return new TopicIdentity(new Uuid(1, 1), partitions);
    }

    private static Headers envelope(String subject, long version) {
        var type = "sample.changed.v1";
        return new Envelope("test", subject, type, new Version(1, version), Instant.EPOCH, null).headers();
    }
}
