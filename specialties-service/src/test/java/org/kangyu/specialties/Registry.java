package org.kangyu.specialties;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kangyu.kit.feed.Envelope;
import org.kangyu.kit.feed.Version;
import org.kangyu.specialties.holder.Holder;
import org.kangyu.specialties.holder.Holders;

/** The registry of facilities as this service hears it: its events on Kafka. */
@Singleton
public class Registry {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicLong versions = new AtomicLong();
    private final KafkaProducer<String, String> producer;
    private final Holders holders;

    Registry(@ConfigProperty(name = "kafka.brokers") String brokers, Holders holders) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
        this.holders = holders;
    }

    /** Tells of a region below another one, and answers when it was heard. */
    public String region(String code, String parent) {
        tell("regions", "region.changed.v1", code, """
                {"code": "%s", "name": {"zh": "区划%s"}, "level": "county", "kind": "banner", "parentCode": "%s",
                 "validFrom": "2020-01-01"}""".formatted(code, code, parent));
        await().atMost(PATIENCE)
                .until(() -> holders.find(Holder.Kind.REGION, code).isPresent());
        return code;
    }

    /** Tells of a region that lies in none. */
    public String root(String code) {
        tell("regions", "region.changed.v1", code, """
                {"code": "%s", "name": {"zh": "区划%s"}, "level": "province", "kind": "province",
                 "validFrom": "2020-01-01"}""".formatted(code, code));
        await().atMost(PATIENCE)
                .until(() -> holders.find(Holder.Kind.REGION, code).isPresent());
        return code;
    }

    /** Tells of a new operating hospital, and answers its id when it was heard. */
    public String hospital(String ownCode, String region) {
        var id = UUID.randomUUID().toString();
        facility(id, ownCode, region, "2020-01-01", "示例医院", "\"operating\"");
        await().atMost(PATIENCE)
                .until(() -> holders.find(Holder.Kind.FACILITY, id).isPresent());
        return id;
    }

    public void rename(String id, String ownCode, String region, String name) {
        facility(id, ownCode, region, "2020-01-01", name, "\"operating\"");
    }

    public void move(String id, String ownCode, String region, String day) {
        facility(id, ownCode, region, day, "示例医院", "\"operating\"");
    }

    public void close(String id, String ownCode, String region, String day) {
        facility(id, ownCode, region, day, "示例医院", "\"closed\", \"closedOn\": \"%s\"".formatted(day));
    }

    public void merge(String id, String ownCode, String region, String into) {
        facility(id, ownCode, region, "2025-03-01", "示例医院", "\"merged\", \"mergedIntoId\": \"%s\"".formatted(into));
    }

    private void facility(String id, String ownCode, String region, String since, String name, String status) {
        tell("facilities", "facility.changed.v1", id, """
                {"id": "%s", "validFrom": "%s", "identifiers": [{"scheme": "own", "value": "%s"}],
                 "name": {"zh": "%s"}, "regionCode": "%s", "status": %s}""".formatted(id, since, ownCode, name, region, status));
    }

    private void tell(String topic, String type, String key, String value) {
        var version = new Version(1, versions.incrementAndGet());
        var envelope = new Envelope("facilities-service", key, type, version, Instant.now(), null);
        try {
            producer.send(new ProducerRecord<>(topic, null, key, value, envelope.headers()))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka did not take what the registry told", e);
        }
    }
}
