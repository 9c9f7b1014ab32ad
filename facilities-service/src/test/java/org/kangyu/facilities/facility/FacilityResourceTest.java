package org.kangyu.facilities.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityResourceTest {

    private String region;

    @BeforeEach
    void makeAProvince() {
        region = Service.province();
    }

    @Test
    void registersAFacilityThatCanBeReadAsItWasSent() {
        var answer = Service.as("facility-editor", region + "0000000000")
                .queryParam("validFrom", "2020-01-01")
                .body("""
                    {"identifiers": [{"scheme": "own", "value": "READ-%1$s"}], "name": {"zh": "示例医院", "en": "Sample"},
                     "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%1$s", "status": "operating",
                     "level": 3, "grade": "甲", "position": {"longitude": 109.78, "latitude": 39.61},
                     "beds": [{"kind": "icu", "approved": 20, "actual": 18, "open": 18}],
                     "staff": [{"category": "physician", "count": 120}]}""".formatted(region))
                .post("/facilities")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/facilities/"))
                .body("class", equalTo("hospital"))
                .body("categoryName.en", equalTo("General hospital"))
                .body("regionCode", equalTo(region + "0000000000"))
                .body("position.datum", equalTo("wgs84"))
                .extract();

        Service.get("/facilities/{id}", answer.<String>path("id"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-cache")
                .body(equalTo(answer.asString()));
    }

    @Test
    void answers304ToWhoeverHasTheVersion() {
        var id = Service.hospital(region, "示例医院");

        Service.anybody()
                .header("If-None-Match", "\"1\"")
                .get("/facilities/{id}", id)
                .then()
                .statusCode(304);
        Service.anybody()
                .header("If-None-Match", "\"2\"")
                .get("/facilities/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        var id = Service.hospital(region, "示例医院");

        patch(id, null, "{\"level\": 2}").statusCode(428);
        patch(id, "\"1\"", "{\"level\": 2}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("level", equalTo(2));
        patch(id, "\"1\"", "{\"level\": 3}").statusCode(412);
        patch(id, "\"2\"", "{\"level\": null}").statusCode(200).body("level", equalTo(null));
        patch(id, "\"3\"", "{\"name\": {\"zh\": \"示例医院\"}}").statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void replacesTheWholeDocument() {
        var id = Service.hospital(region, "示例医院");
        patch(id, "\"1\"", "{\"level\": 2}").statusCode(200);

        Service.as("facility-editor", region + "0000000000")
                .header("If-Match", "\"2\"")
                .body(Service.document(region, "新示例医院"))
                .put("/facilities/{id}", id)
                .then()
                .statusCode(200)
                .body("level", equalTo(null))
                .body("name.zh", equalTo("新示例医院"));
    }

    @Test
    void remembersWhatWasSoAndWhatWasKnown() {
        var id = Service.hospital(region, "示例医院");
        var before = Instant.now();
        patch(id, "\"1\"", "{\"level\": 2}").statusCode(200);
        Service.as("facility-editor", region + "0000000000")
                .header("If-Match", "\"2\"")
                .queryParam("validFrom", "2019-12-31")
                .contentType("application/merge-patch+json")
                .body("{\"level\": 3}")
                .patch("/facilities/{id}", id)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("reason"));

        Service.get("/facilities/{id}?asOf=2024-01-01", id).header("ETag", "\"1\"");
        Service.get("/facilities/{id}?knownAt={at}", id, before.toString()).header("ETag", "\"1\"");
        Service.get("/facilities/{id}", id).header("ETag", "\"2\"");
        Service.get("/facilities/{id}?asOf=2019-12-31", id)
                .statusCode(404)
                .body("detail", containsString("no state on the day"));
        Service.get("/facilities?asOf=2024-01-01&region={region}", region).body("items.version", contains(1));
        Service.get("/facilities/{id}/history", id)
                .body("items.version", contains(2, 1))
                .body("items.by", contains("somebody", "somebody"))
                .body("items[0].changed", contains("level"))
                .body("items[1].changed", hasItems("category", "name", "regionCode", "status"));
    }

    @Test
    void isClosedWithAReasonAndASuccessor() {
        var heir = Service.hospital(region, "接替医院");
        var id = Service.hospital(region, "示例医院");
        var closure = "{\"on\": \"2024-06-01\", \"reason\": \"合并\", \"successorId\": \"%s\"}";

        close(id, "\"1\"", closure.formatted(UUID.randomUUID()))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/successorId"));
        close(id, "\"1\"", closure.formatted(heir))
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("closedOn", equalTo("2024-06-01"))
                .body("successorId", equalTo(heir));
        close(id, "\"2\"", closure.formatted(heir)).statusCode(409);

        Service.get("/facilities/{id}?asOf=2024-05-31", id).body("status", equalTo("operating"));
        Service.get("/facilities/{id}/history", id).body("items[0].reason", equalTo("合并"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        Service.as("facility-editor", region + "0000000000")
                .body("""
                    {"name": {"zh": "示例医院"}, "category": {"scheme": "ws218", "code": "Ａ１００"},
                     "regionCode": "999999", "status": "operating", "ownership": "goverment",
                     "position": {"longitude": 39.61, "latitude": 109.78},
                     "beds": [{"kind": "icu"}, {"kind": "icu"}]}""")
                .post("/facilities")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/position", "/beds/1/kind", "/category/code", "/ownership", "/regionCode"))
                .body("violations.suggestion", hasItems("109.78,39.61", "A100", "government"));
    }

    @Test
    void keepsNothingOfADryRun() {
        Service.as("facility-editor", region + "0000000000")
                .queryParam("dryRun", true)
                .body(Service.document(region, "演练医院"))
                .post("/facilities")
                .then()
                .statusCode(201);

        Service.get("/facilities?count=true&region={region}", region).body("total", equalTo(0));
    }

    @Test
    void refusesAnOwnCodeThatIsTaken() {
        var document = Service.document(region, "示例医院")
                .replaceFirst(
                        "\\{", "{\"identifiers\": [{\"scheme\": \"own\", \"value\": \"TAKEN-%s\"}],".formatted(region));
        var editor = region + "0000000000";

        Service.as("facility-editor", editor)
                .body(document)
                .post("/facilities")
                .then()
                .statusCode(201);
        Service.as("facility-editor", editor)
                .body(document)
                .post("/facilities")
                .then()
                .statusCode(409);
    }

    private ValidatableResponse patch(String id, @Nullable String ifMatch, String patch) {
        var request = Service.as("facility-editor", region + "0000000000")
                .contentType("application/merge-patch+json")
                .body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/facilities/{id}", id)
                .then();
    }

    private ValidatableResponse close(String id, String ifMatch, String closure) {
        return Service.as("facility-editor", region + "0000000000")
                .header("If-Match", ifMatch)
                .body(closure)
                .post("/facilities/{id}/closure", id)
                .then();
    }
}
