package org.kangyu.facilities.relation;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.Service;

/** A county of one test alone with two villages, and whatever facilities the test needs there. */
record Scene(String county, String village, String otherVillage) {

    private static final AtomicInteger COUNTIES = new AtomicInteger(1001);
    private static final AtomicInteger FACILITIES = new AtomicInteger();

    /** Registered when the first test is prepared. */
    private static final class Shared {
        static final String PROVINCE = Service.province();
    }

    static Scene prepare() {
        var county = Service.region(Shared.PROVINCE + COUNTIES.getAndIncrement(), "county", Shared.PROVINCE);
        return new Scene(
                county,
                Service.region(county + "001201", "village", county),
                Service.region(county + "001202", "village", county));
    }

    RequestSpecification editor() {
        return Service.as("facility-editor", county + "000000");
    }

    /** An operating facility of the county, known since 2020; answers its id. */
    String facility(String category, @Nullable Integer level) {
        return facility("ws218", category, level == null ? "" : ", \"level\": " + level);
    }

    String facility(String scheme, String category, String fields) {
        return editor().queryParam("validFrom", "2020-01-01")
                .body("""
                    {"name": {"zh": "示例机构%d"}, "category": {"scheme": "%s", "code": "%s"}, "regionCode": "%s",
                     "status": "operating"%s}""".formatted(FACILITIES.incrementAndGet(), scheme, category, county, fields))
                .post("/facilities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A general hospital that belongs to the county. */
    String countyHospital() {
        return facility("ws218", "A100", ", \"adminLevel\": \"county\", \"level\": 2");
    }

    String townshipCentre() {
        return facility("C210", null);
    }

    void close(String facility, String on) {
        editor().header("If-Match", "\"1\"")
                .body("{\"on\": \"%s\", \"reason\": \"撤并\"}".formatted(on))
                .post("/facilities/{id}/closure", facility)
                .then()
                .statusCode(200);
    }

    /** A relation of the county in force since 2024. */
    String document(String type, String fields, String... members) {
        return """
            {"type": "%s", "regionCode": "%s", "since": "2024-01-01"%s, "members": [%s]}""".formatted(type, county, fields.isEmpty() ? "" : ", " + fields, String.join(", ", members));
    }

    ValidatableResponse register(String document) {
        return editor().body(document).post("/relations").then();
    }

    /** Registers such a relation and answers its id. */
    String relation(String type, String fields, String... members) {
        return register(document(type, fields, members))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse command(String relation, int version, String command, String body) {
        return editor().header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/relations/%s/%s".formatted(relation, command))
                .then();
    }
}
