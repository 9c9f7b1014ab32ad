package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityCountTest {

    private String region = "";

    @BeforeEach
    void registerFacilities() {
        region = Service.prefecture();
        register("大", """
            "beds": [{"kind": "icu", "approved": 50, "open": 46}, {"kind": "general", "open": 900}],
            "staff": [{"category": "physician", "count": 200, "employment": "established"},
                {"category": "physician", "count": 50, "employment": "contract"}], "equipment": [{"kind": "ct", "count": 4}]""");
        register("中", """
            "beds": [{"kind": "icu", "approved": 20, "open": 20}, {"kind": "general", "open": 300}],
            "staff": [{"category": "physician", "count": 120}], "vehicles": [{"kind": "ambulance", "count": 2}]""");
        register("小", """
            "beds": [{"kind": "icu", "approved": 4}, {"kind": "general", "open": 20}],
            "staff": [{"category": "registered-nurse", "count": 300}]""");
    }

    @Test
    void showsThoseWithSoManyBedsOfAKind() {
        shows("beds.icu.open=ge:20", containsInAnyOrder("大", "中"));
        shows("beds.icu.open=gt:20", contains("大"));
        shows("beds.icu.open=20", contains("中"));
        shows("beds.icu.open=lt:20", empty()); // the small one does not say
        shows("beds.icu.approved=lt:20", contains("小"));
        shows("beds.general.open=between:20,300", containsInAnyOrder("中", "小"));
        shows("beds.icu.open=20&beds.icu.open=46", containsInAnyOrder("大", "中"));
        shows("beds.icu.open=ge:20&beds.general.open=le:300", contains("中"));
        shows("beds.newborn.open=ge:0", empty());
    }

    @Test
    void addsUpTheHeadsOfACategory() {
        shows("staff.physician=ge:250", contains("大"));
        shows("staff.physician=between:100,200", contains("中"));
        shows("staff.physician=ge:120&staff.registered-nurse=ge:1", empty());
        shows("equipment.ct=4", contains("大"));
        shows("vehicles.ambulance=gt:0", contains("中"));
    }

    @Test
    void knowsWhatWasSoBefore() {
        var id = register("改", "\"beds\": [{\"kind\": \"icu\", \"open\": 10}]");
        Service.as("facility-editor", region + "00000000")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .queryParam("validFrom", "2024-01-01")
                .body("{\"beds\": [{\"kind\": \"icu\", \"open\": 60}]}")
                .patch("/facilities/{id}", id)
                .then()
                .statusCode(200);

        shows("beds.icu.open=ge:60", contains("改"));
        shows("beds.icu.open=ge:60&asOf=2023-12-31", empty());
        shows("beds.icu.open=10&asOf=2023-12-31", contains("改"));
    }

    @Test
    void narrowsAFileToo() {
        var file = Service.get("/facilities/export?format=ndjson&region={region}&beds.icu.open=ge:40", region)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines()).singleElement().asString().contains("大");
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        list("beds.icuu.open=ge:20&staff.physician=>=5&beds.icu.opened=1&beds.icu.open=between:9,3&category=A1000")
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "beds.icuu.open", "staff.physician", "beds.icu.opened", "beds.icu.open", "category"))
                .body("violations.find { it.pointer == 'beds.icuu.open' }.suggestion", equalTo("beds.icu.open"))
                .body("violations.find { it.pointer == 'staff.physician' }.suggestion", equalTo("ge:5"))
                .body("violations.find { it.pointer == 'beds.icu.opened' }.suggestion", equalTo("beds.icu.open"))
                .body("violations.find { it.pointer == 'beds.icu.open' }.suggestion", equalTo("between:3,9"));
        list("bed.icu.open=20").statusCode(400).body("violations[0].suggestion", equalTo("beds.icu.open"));
        list("beds.icu=20").statusCode(400).body("violations[0].code", equalTo("unknown-code"));
    }

    private void shows(String query, Matcher<?> names) {
        list(query).statusCode(200).body("items.name.zh", names);
    }

    private ValidatableResponse list(String query) {
        return Service.get("/facilities?region=%s&%s".formatted(region, query));
    }

    private String register(String name, String fields) {
        return Service.as("facility-editor", region + "00000000")
                .queryParam("validFrom", "2020-01-01")
                .body("""
                    {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s",
                     "status": "operating", %s}""".formatted(name, region, fields))
                .post("/facilities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
