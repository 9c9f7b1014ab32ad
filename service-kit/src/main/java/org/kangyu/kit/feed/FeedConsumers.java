package org.kangyu.kit.feed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Consumers that read whole topics on their own: no group, no stored offsets; and which topic a name stands for. */
@ApplicationScoped
public class FeedConsumers implements Supplier<Consumer<String, String>> {

    private static final int MEBIBYTE = 1 << 20;

    private final String brokers;
    private final Admin admin;

    public FeedConsumers(@ConfigProperty(name = "kafka.brokers") String brokers) {
        this.brokers = brokers;
        this.admin = Admin.create(
                Map.of("bootstrap.servers", brokers, "request.timeout.ms", 5_000, "default.api.timeout.ms", 5_000));
    }

    @Override
    public Consumer<String, String> get() {
        var settings = Map.<String, Object>ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                // a lost position means a lost topic: the feed must end, not go on from somewhere
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"),
                // transactions are only a fence against deposed relays; waiting for their end would cost time
                Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted"),
                // large fetches make the replay fast and change nothing for the tail
                Map.entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 8 * MEBIBYTE),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000),
                Map.entry(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** What the name stands for now; nothing while Kafka does not say. */
    Optional<TopicIdentity> identity(String topic) throws InterruptedException {
        try {
            var found = admin.describeTopics(List.of(topic)).allTopicNames().get(2, TimeUnit.SECONDS);
            return Optional.ofNullable(found.get(topic))
                    .map(it -> new TopicIdentity(it.topicId(), it.partitions().size()));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        admin.close();
    }
}
