package org.kangyu.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.TestBroker;

class TopicFeedWithKafkaTest {

    private static TestBroker broker;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startKafka() {
        broker = new TestBroker();
    }

    @AfterAll
    static void stopKafka() {
        broker.close();
    }

    @Test
    void goesOnWhereItWasWhenKafkaComesBack() throws Exception {
        broker.createTopic("interrupted");
        send("interrupted", 1);

        try (var feed = start("interrupted")) {
            await().atMost(Duration.ofSeconds(30)).until(feed::isCaughtUp);
            broker.stop();
            broker.startAgain();
            send("interrupted", 2);

            await().atMost(Duration.ofSeconds(60)).until(() -> heard.equals(List.of("1", "2")));
            assertThat(feed.isAlive()).isTrue();
        }
    }

    @Test
    void endsWhenItsTopicIsRecreated() throws Exception {
        broker.createTopic("recreated");
        send("recreated", 1);

        try (var feed = start("recreated")) {
            await().atMost(Duration.ofSeconds(30)).until(feed::isCaughtUp);
            broker.deleteTopic("recreated");
            await().ignoreExceptions().atMost(Duration.ofSeconds(30)).until(() -> {
                broker.createTopic("recreated");
                return true;
            });

            await().atMost(Duration.ofSeconds(30)).until(() -> !feed.isAlive());
        }
    }

    private TopicFeed start(String topic) {
        var feed = new TopicFeed(
                topic, new FeedConsumers(broker.address()), it -> heard.add(it.value()), new SimpleMeterRegistry());
        feed.start();
        return feed;
    }

    private static void send(String topic, long version) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.address());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var envelope = new Envelope("test", "a", "sample.changed.v1", new Version(1, version), Instant.EPOCH, null);
            producer.send(new ProducerRecord<>(topic, null, "a", Long.toString(version), envelope.headers()))
                    .get();
        }
    }
}
