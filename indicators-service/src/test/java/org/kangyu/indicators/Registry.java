package org.kangyu.indicators;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kangyu.kit.feed.Envelope;
import org.kangyu.kit.feed.Version;

/** The registry of regions and facilities as this service hears it: its events on Kafka. */
@Singleton
public class Registry {

    private final AtomicLong versions = new AtomicLong();
    private final KafkaProducer<String, String> producer;
    private final Database database;

    Registry(@ConfigProperty(name = "kafka.brokers") String brokers, Database database) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
        this.database = database;
    }

    /** Tells of a prefecture with two banners, for one test alone, and answers its code when it was heard. */
    public String prefecture() {
        var digits = "%04d".formatted(1_000 + Service.next());
        region(digits, "");
        region(digits + "01", digits);
        region(digits + "02", digits);
        return full(digits);
    }

    /** The full code of the prefecture's banner. */
    public static String banner(String prefecture, int number) {
        return "%s%02d000000".formatted(prefecture.substring(0, 4), number);
    }

    public void region(String code, String parent) {
        var above = parent.isEmpty() ? "" : ", \"parentCode\": \"%s\"".formatted(full(parent));
        tell("regions", "region.changed.v1", full(code), """
                {"code": "%s", "name": {"zh": "区划%s"}, "level": "county", "kind": "banner"%s}""".formatted(full(code), code, above));
        soon().until(() -> isHeard("select version from region where code = ?", full(code)));
    }

    /** Tells of a prefecture with the districts and banners of Ordos, once; answers its code. */
    public String tree(String digits) {
        if (lacks(full(digits))) {
            region(digits, "");
            List.of("02", "03", "21", "22", "23", "24", "25", "26", "27")
                    .forEach(banner -> region(digits + banner, digits));
        }
        return full(digits);
    }

    /** Whether nothing has been told of the region. */
    public boolean lacks(String code) {
        return database.find("select version from region where code = ?", row -> row.getLong(1), code)
                .isEmpty();
    }

    /** Tells of a region, and waits until it was heard. */
    public void region(JsonNode region) {
        var code = region.get("code").asText();
        tell("regions", "region.changed.v1", code, region.toString());
        soon().until(() -> isHeard("select version from region where code = ?", code));
    }

    public void facility(JsonNode facility) {
        tellDocument("facilities", "facility.changed.v1", facility);
    }

    public void relation(JsonNode relation) {
        tellDocument("relations", "relation.changed.v1", relation);
    }

    /** Tells that a facility supports another from a day on, and the whole relation with it. */
    public void support(String id, String supporter, String recipient, String region, LocalDate since) {
        tell("relations", "relation.changed.v1", id, """
                {"id": "%s", "validFrom": "%s", "type": "paired-support", "regionCode": "%s", "since": "%2$s",
                 "members": [{"role": "supporter", "facilityId": "%s"}, {"role": "recipient", "facilityId": "%s"}]}""".formatted(id, since, region, supporter, recipient));
        soon().until(() -> isHeard("select version from document where id = ?", id));
    }

    private void tellDocument(String topic, String type, JsonNode document) {
        var id = document.get("id").asText();
        tell(topic, type, id, document.toString());
        soon().until(() -> isHeard("select version from document where id = ?", id));
    }

    /** Tells of a facility from a day on, and waits until it was heard. */
    public void facility(String id, String region, String validFrom, String rest) {
        tell("facilities", "facility.changed.v1", id, """
                {"id": "%s", "validFrom": "%s", "class": "hospital", "name": {"zh": "示例医院"},
                 "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s", %s}""".formatted(id, validFrom, region, rest));
        soon().until(() -> isHeard("select version from document where id = ?", id));
    }

    /** An operating hospital with so many actual beds. */
    public void hospital(String id, String region, String validFrom, int beds) {
        facility(id, region, validFrom, """
                "status": "operating", "openedOn": "2020-01-01", "beds": [{"kind": "general", "actual": %d}]""".formatted(beds));
    }

    /** The same, with what it is told to have been on earlier days. */
    public void corrected(String id, String region, String validFrom, int beds, String from, String to, int bedsThen) {
        facility(id, region, validFrom, """
                "status": "operating", "openedOn": "2019-01-01", "beds": [{"kind": "general", "actual": %d}],
                "correction": {"validFrom": "%s", "validTo": "%s", "class": "hospital", "regionCode": "%s",
                               "status": "operating", "openedOn": "2019-01-01",
                               "beds": [{"kind": "general", "actual": %d}]}""".formatted(beds, from, to, region, bedsThen));
    }

    public void close(String id, String region, String on, int beds) {
        close(id, region, on, on, beds);
    }

    /** Told on a day, closed from another one on. */
    public void close(String id, String region, String validFrom, String on, int beds) {
        facility(id, region, validFrom, """
                "status": "closed", "openedOn": "2020-01-01", "closedOn": "%s",
                "beds": [{"kind": "general", "actual": %d}]""".formatted(on, beds));
    }

    private static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10));
    }

    private boolean isHeard(String sql, String key) {
        return database.find(sql, row -> row.getLong(1), key).orElse(0L) == versions.get();
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

    private static String full(String code) {
        return code + "0".repeat(12 - code.length());
    }
}
