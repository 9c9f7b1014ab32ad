package org.kangyu.system.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.kangyu.local.Topics;

/** The limit that no change can beat: the same broker, asked only to take a record and to hand it out. */
record BareKafka(String brokers) {

    private static final TopicPartition PARTITION = new TopicPartition("bench", 0);
    private static final String DOCUMENT = "x".repeat(1_000);

    /** From the call of send to the record in the consumer's hands, with acks=all, at this rate. */
    void measure(int rate, Duration time, Latencies latencies) throws Exception {
        var topic = new Topics.Topic(PARTITION.topic(), 1, Map.of("cleanup.policy", "delete"));
        new Topics(List.of(topic)).createIn(brokers);
        var count = Math.toIntExact(rate * time.toSeconds());
        try (var consumer = consumer();
                var thread = Executors.newSingleThreadExecutor()) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToEnd(List.of(PARTITION));
            consumer.position(PARTITION);
            var consumed = thread.submit(() -> consume(consumer, count, latencies));
            produce(Schedule.fromNow(rate), count);
            consumed.get();
        }
    }

    private void produce(Schedule schedule, int count) throws InterruptedException, ExecutionException {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new LongSerializer(), new StringSerializer())) {
            var sent = new ArrayList<Future<?>>();
            for (var number = 0; number < count; number++) {
                schedule.await(number);
                sent.add(producer.send(new ProducerRecord<>(PARTITION.topic(), System.nanoTime(), DOCUMENT)));
            }
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
        }
    }

    private static int consume(KafkaConsumer<Long, String> consumer, int count, Latencies latencies) {
        var heard = 0;
        while (heard < count) {
            for (var message : consumer.poll(Duration.ofSeconds(1))) {
                latencies.add(System.nanoTime() - message.key());
                heard++;
            }
        }
        return heard;
    }

    private KafkaConsumer<Long, String> consumer() {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers);
        return new KafkaConsumer<>(settings, new LongDeserializer(), new StringDeserializer());
    }
}
