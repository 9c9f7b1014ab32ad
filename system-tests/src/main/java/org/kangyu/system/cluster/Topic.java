package org.kangyu.system.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to the end that it has now. */
public final class Topic {

    private Topic() {}

    /** In the order of their partition; tombstones are left out. */
    public static List<String> values(String brokers, String topic) {
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

    private static List<String> readTo(Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
        var values = new ArrayList<String>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(heard -> values.add(heard.value()));
        }
        values.removeIf(Objects::isNull);
        return values;
    }
}
