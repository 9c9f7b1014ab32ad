package org.kangyu.gateway;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells the gateway what an owner would tell it, through the real topics. */
final class Publisher implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    Publisher() {
        var brokers = ConfigProvider.getConfig().getValue("kafka.brokers", String.class);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    }

    void region(String code, long version, String level, String parentCode) {
        var parent = parentCode.isEmpty() ? "" : "\"parentCode\": \"%s\",".formatted(parentCode);
        send("regions", code, "region.changed.v1", version, """
                {"code": "%s", "version": %d, "validFrom": "2026-01-01", "recordedAt": "2026-01-01T00:00:00Z",
                 "name": {"zh": "区划%s"}, "level": "%s", "kind": "district", %s "openedOn": "2000-01-01"}
                """.formatted(code, version, code, level, parent));
    }

    void hospital(String id, long version, String regionCode, double longitude, double latitude, int icuBeds) {
        send("facilities", id, "facility.changed.v1", version, """
                {"id": "%s", "version": %d, "validFrom": "2026-01-01", "recordedAt": "2026-01-02T00:00:00Z",
                 "class": "hospital", "categoryName": {"zh": "综合医院"},
                 "name": {"zh": "医院%s"}, "otherNames": [{"kind": "short", "name": {"zh": "院"}}],
                 "category": {"scheme": "ws218", "code": "A100"}, "level": 3, "grade": "甲",
                 "regionCode": "%s", "position": {"longitude": %s, "latitude": %s, "datum": "wgs84"},
                 "status": "operating",
                 "beds": [{"kind": "general", "approved": 100, "actual": 90, "open": 80},
                          {"kind": "icu", "approved": %d, "actual": %d, "open": %d}],
                 "staff": [{"category": "physician", "count": 30}]}
                """.formatted(
                        id, version, id, regionCode, longitude, latitude, icuBeds, icuBeds, icuBeds));
    }

    void send(String topic, String key, String type, long version, String value) {
        var event = new ProducerRecord<>(topic, key, value);
        put(event.headers(), "ce_id", key + version);
        put(event.headers(), "ce_source", "test");
        put(event.headers(), "ce_type", type);
        put(event.headers(), "ce_time", "2026-01-02T00:00:00Z");
        put(event.headers(), "ce_subject", key);
        put(event.headers(), "epoch", "1");
        put(event.headers(), "version", Long.toString(version));
        try {
            producer.send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the gateway shows that version of the facility. */
    static void awaitCard(String id, int version) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> RestAssured.get("/api/v1/facilities/{id}/card", id)
                                .jsonPath()
                                .getInt("version")
                        == version);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
