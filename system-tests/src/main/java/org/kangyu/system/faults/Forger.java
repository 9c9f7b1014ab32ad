package org.kangyu.system.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Topic;

/** Tells the topic {@code facilities} things in the owner's place, above all of facilities that do not exist. */
final class Forger implements AutoCloseable {

    static final String TOPIC = "facilities";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProducer<String, String> producer;
    private final List<ConsumerRecord<String, String>> genuine;
    private final ConsumerRecord<String, String> model;
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    Forger(Cluster cluster) {
        var brokers = cluster.kafka().bootstrapServers();
        var text = new StringSerializer();
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers, "linger.ms", 5), text, text);
        this.genuine = Topic.read(brokers, TOPIC).stream()
                .filter(record -> record.value() != null && !Topic.isPlanted(record.headers()))
                .toList();
        this.model = genuine.getLast();
    }

    /** Everything that the owner had said when this began. */
    List<ConsumerRecord<String, String>> genuine() {
        return genuine;
    }

    static String newGhost() {
        return UUID.randomUUID().toString();
    }

    /** A facility that looks like any other. */
    ProducerRecord<String, String> facility(String id, long version) throws JsonProcessingException {
        var document = (ObjectNode) JSON.readTree(model.value());
        document.put("id", id).put("version", version);
        ((ObjectNode) document.get("name")).put("en", "ghost");
        return record(id, version, document.toString());
    }

    ProducerRecord<String, String> tombstone(String id, long version) {
        return record(id, version, null);
    }

    /** A record with sound headers, whatever its value is. */
    ProducerRecord<String, String> record(@Nullable String key, long version, @Nullable String value) {
        var record = new ProducerRecord<>(TOPIC, null, key, value, model.headers());
        return with("version", Long.toString(version), with("ce_subject", String.valueOf(key), record));
    }

    static ProducerRecord<String, String> with(String header, String value, ProducerRecord<String, String> record) {
        record.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** The same record once more. */
    static ProducerRecord<String, String> copy(ConsumerRecord<String, String> record) {
        return new ProducerRecord<>(TOPIC, record.partition(), record.key(), record.value(), record.headers());
    }

    static ProducerRecord<String, String> to(int partition, ProducerRecord<String, String> record) {
        return new ProducerRecord<>(TOPIC, partition, record.key(), record.value(), record.headers());
    }

    void send(ProducerRecord<String, String> record) {
        var _ = producer.send(Topic.plant(record), (_, failure) -> {
            if (failure != null) {
                failures.add(failure);
            }
        });
    }

    /** Answers the partition that it has gone to. */
    int sendNow(ProducerRecord<String, String> record) throws InterruptedException, ExecutionException {
        return producer.send(Topic.plant(record)).get().partition();
    }

    @Override
    public void close() {
        producer.close();
        if (!failures.isEmpty()) {
            throw new IllegalStateException("%d records were not taken".formatted(failures.size()), failures.peek());
        }
    }
}
