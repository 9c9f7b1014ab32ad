package org.kangyu.kit.outbox;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/** Idempotent producers whose transactional id serves as the fence, and for nothing else. */
record KafkaProducers(String brokers, String service, Duration deliveryTimeout) implements Producers {

    private static final long LONGEST_BLOCK = 10_000; // milliseconds until a relay notices that Kafka is away

    @Override
    public Producer<String, String> open(String lane) {
        var producer = new KafkaProducer<>(settings(lane), new StringSerializer(), new StringSerializer());
        try {
            producer.initTransactions();
            return producer;
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    private Map<String, Object> settings(String lane) {
        var delivery = (int) deliveryTimeout.toMillis();
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                Map.entry(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-" + lane),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                // a batch is complete when it is read; waiting gains nothing
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(delivery, 30_000)),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.min(delivery, LONGEST_BLOCK)));
    }
}
