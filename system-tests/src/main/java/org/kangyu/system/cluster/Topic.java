package org.kangyu.system.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to the end that it has now, and tells our own records from those of its owner. */
public final class Topic {

    private static final String PLANTED = "planted";

    private Topic() {}

    /** In the order of their partition. */
    public static List<ConsumerRecord<String, String>> read(String brokers, String topic) {
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", brokers), text, text)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer.endOffsets(partitions), consumer);
        }
    }

    /** For a record that a test sends in the owner's place. */
    public static ProducerRecord<String, String> plant(ProducerRecord<String, String> record) {
        record.headers().add(PLANTED, "yes".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    public static boolean isPlanted(Headers headers) {
        return headers.lastHeader(PLANTED) != null;
    }

    private static List<ConsumerRecord<String, String>> readTo(
            Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }
}
