package org.kangyu.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.kangyu.local.Kafka;

/** A Kafka broker that can be stopped and started again, and whose topics can be looked at from their beginning. */
public final class TestBroker implements AutoCloseable {

    private final ScratchDirectory directory = ScratchDirectory.create("kafka");
    private final int port;
    private Kafka kafka;

    public TestBroker() {
        this.kafka = Kafka.start(directory.path(), 0);
        this.port = kafka.port();
    }

    public String address() {
        return kafka.bootstrapServers();
    }

    public void stop() {
        kafka.close();
    }

    public void startAgain() {
        kafka = Kafka.start(directory.path(), port);
    }

    public void createTopic(String name) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            var topic = new NewTopic(name, 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    public void deleteTopic(String name) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            admin.deleteTopics(List.of(name)).all().get();
        }
    }

    /** Everything on the topic's only partition, read as our readers do: uncommitted records too. */
    public List<ConsumerRecord<String, String>> records(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", address());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (consumer.position(partition) < end) {
                records.addAll(consumer.poll(Duration.ofSeconds(1)).records(partition));
            }
            return records;
        }
    }

    @Override
    public void close() {
        kafka.close();
        directory.close();
    }
}
