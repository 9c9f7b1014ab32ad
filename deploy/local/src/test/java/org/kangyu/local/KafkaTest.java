package org.kangyu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

    @TempDir
    static Path directory;

    private static Kafka kafka;

    @BeforeAll
    static void start() {
        kafka = Kafka.start(directory, 0);
        kafka.createTopics(Topics.ofThePlatform());
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void hasTheTopicsOfTheFileWithTheirSettings() throws Exception {
        kafka.createTopics(Topics.ofThePlatform()); // a second time changes nothing

        try (var admin = admin()) {
            for (var topic : Topics.ofThePlatform().topics()) {
                assertThat(partitions(admin, topic.name())).isEqualTo(topic.partitions());
                assertThat(settings(admin, topic.name())).containsAllEntriesOf(onOneBroker(topic));
            }
        }
    }

    @Test
    void makesNoTopicThatIsNotInTheFile() throws Exception {
        try (var admin = admin()) {
            var settings = settings(admin, new ConfigResource(ConfigResource.Type.BROKER, "1"));

            assertThat(settings).containsEntry("auto.create.topics.enable", "false");
        }
    }

    @Test
    void keepsRecordsWhenItIsKilledAndStartedAgain() throws Exception {
        try (var producer = new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("regions", "150600", "Ordos")).get();
        }

        kafka.process().destroyForcibly();
        kafka = Kafka.start(directory, kafka.port());

        assertThat(read("regions")).contains("Ordos");
    }

    @Test
    void replacesAnOrphanThatStillRuns() {
        var orphan = kafka.process();

        kafka = Kafka.start(directory, kafka.port());

        assertThat(orphan.isAlive()).isFalse();
    }

    private static Map<String, Object> connection() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    private static Admin admin() {
        return Admin.create(connection());
    }

    private static Map<String, String> onOneBroker(Topics.Topic topic) {
        var settings = new HashMap<>(topic.settings());
        settings.put("min.insync.replicas", "1");
        return settings;
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        var description = admin.describeTopics(List.of(topic)).allTopicNames().get();
        return description.values().iterator().next().partitions().size();
    }

    private static Map<String, String> settings(Admin admin, String topic) throws Exception {
        return settings(admin, new ConfigResource(ConfigResource.Type.TOPIC, topic));
    }

    private static Map<String, String> settings(Admin admin, ConfigResource resource) throws Exception {
        var settings = new HashMap<String, String>();
        admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .values()
                .iterator()
                .next()
                .entries()
                .forEach(entry -> settings.put(entry.name(), String.valueOf(entry.value())));
        return settings;
    }

    private static List<String> read(String topic) {
        var partitions = List.of(new TopicPartition(topic, 0));
        try (var consumer = new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var values = new ArrayList<String>();
            var end = consumer.endOffsets(partitions).values().iterator().next();
            while (consumer.position(partitions.getFirst()) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(heard -> values.add(heard.value()));
            }
            return values;
        }
    }
}
