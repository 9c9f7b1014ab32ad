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
        hospital(id, version, "operating", regionCode, longitude, latitude, icuBeds);
    }

    void hospital(
            String id, long version, String status, String regionCode, double longitude, double latitude, int icuBeds) {
        send("facilities", id, "facility.changed.v1", version, """
                {"id": "%s", "version": %d, "validFrom": "2026-01-01", "recordedAt": "2026-01-02T00:00:00Z",
                 "class": "hospital", "categoryName": {"zh": "综合医院"},
                 "name": {"zh": "医院%s"}, "otherNames": [{"kind": "short", "name": {"zh": "院"}}],
                 "category": {"scheme": "ws218", "code": "A100"}, "level": 3, "grade": "甲",
                 "regionCode": "%s", "position": {"longitude": %s, "latitude": %s, "datum": "wgs84"},
                 "status": "%s",
                 "beds": [{"kind": "general", "approved": 100, "actual": 90, "open": 80},
                          {"kind": "icu", "approved": %d, "actual": %d, "open": %d}],
                 "staff": [{"category": "physician", "count": 30}]}
                """.formatted(
                        id, version, id, regionCode, longitude, latitude, status, icuBeds, icuBeds, icuBeds));
    }

    void support(String id, long version, String supporter, String recipient) {
        send("relations", id, "relation.changed.v1", version, """
                {"id": "%s", "version": %d, "validFrom": "2026-01-01", "recordedAt": "2026-01-02T00:00:00Z",
                 "typeName": {"zh": "对口支援"}, "type": "paired-support", "name": {"zh": "支援%s"},
                 "regionCode": "150600000000", "since": "2025-01-01",
                 "members": [{"role": "supporter", "facilityId": "%s"},
                             {"role": "recipient", "facilityId": "%s"},
                             {"role": "supporter", "external": {"name": {"zh": "外地医院"}}},
                             {"role": "supporter", "regionCode": "150602000000", "until": "2025-06-01"}]}
                """.formatted(id, version, id, supporter, recipient));
    }

    void programme(String code, long version, String name) {
        send("programmes", code, "programme.changed.v1", version, """
                {"code": "%s", "version": %d, "validFrom": "2026-01-01", "recordedAt": "2026-01-02T00:00:00Z",
                 "name": {"zh": "%s"}, "levels": ["national", "provincial"], "holders": ["facility"]}
                """.formatted(code, version, name));
    }

    void accreditation(String id, long version, String programme, String status, String holderId, String regionCode) {
        send("accreditations", id, "accreditation.changed.v1", version, """
                {"id": "%s", "version": %d, "validFrom": "2026-01-01", "recordedAt": "2026-01-02T00:00:00Z",
                 "programmeName": {"zh": "旧名"}, "programme": "%s", "level": "national",
                 "holder": {"kind": "facility", "id": "%s", "name": {"zh": "医院"}, "regionCode": "%s"},
                 "status": "%s", "awardedOn": "2023-06-01", "validUntil": "2028-05-31"}
                """.formatted(
                        id, version, programme, holderId, regionCode, status));
    }

    void indicator(String code, long version, String name) {
        send("indicators", code, "indicator.changed.v1", version, """
                {"code": "%s", "version": %d, "recordedAt": "2026-01-02T00:00:00Z", "name": {"zh": "%s"},
                 "kind": "reported", "unit": "count", "unitText": {"zh": "张"}, "direction": "higher",
                 "definition": {"zh": "年末实有床位"}, "rollUp": "sum"}
                """.formatted(code, version, name));
    }

    /** The values of 2024 and 2025; the text of the latter may be a reason too. */
    void figures(String indicator, String regionCode, long version, String of2025) {
        send("indicator-values", indicator + "/" + regionCode, "indicator-values.changed.v1", version, """
                {"indicator": "%s", "region": "%s", "version": %d, "name": {"zh": "床位"}, "unit": "count",
                 "direction": "higher", "values": [
                  {"period": "2024", "periodEnd": "2024-12-31", "asOf": "2024-12-31", "value": 14985,
                   "unknownDocuments": 0, "provisional": false},
                  {"period": "2025", "periodEnd": "2025-12-31", "asOf": "2025-12-31", %s,
                   "unknownDocuments": 0, "provisional": false}]}
                """.formatted(
                        indicator, regionCode, version, of2025));
    }

    void plan(String id, long version, String title, String target, String quote) {
        send("plans", id, "plan.changed.v1", version, """
                {"id": "%s", "version": %d, "recordedAt": "2026-01-02T00:00:00Z", "title": {"zh": "%s"},
                 "startsOn": "2024-04-08", "region": "150600000000", "targets": [
                  {"id": "%s", "title": {"zh": "床位"}, "quote": "%s", "section": "一(二)", "responsible": ["市卫生健康委员会"],
                   "commitment": "firm", "indicator": "beds",
                   "rule": {"kind": "threshold", "comparator": "at-least", "value": 15000}}]}
                """.formatted(id, version, title, target, quote));
    }

    void evaluation(String target, String plan, String regionCode, long version, String state) {
        send("target-evaluations", target + "/" + regionCode, "target.evaluated.v1", version, """
                {"target": "%s", "plan": "%s", "region": "%s", "version": %d, "title": {"zh": "床位"},
                 "indicator": "beds", "unit": "count", "commitment": "firm", "asOf": "2026-03-31",
                 "rule": {"kind": "threshold", "comparator": "at-least", "value": 15000},
                 "due": "2025-12-31", "dueInferred": false, "bound": 15000, "state": "%s", "value": 14985,
                 "valueOn": "2024-12-31", "gap": 15, "gapUnits": 15, "lapsed": false, "tone": "red",
                 "stages": [{"due": "2025-12-31", "bound": 15000, "state": "%s"}]}
                """.formatted(
                        target, plan, regionCode, version, state, state));
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
