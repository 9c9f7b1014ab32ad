package org.kangyu.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.KafkaResource;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class MergedDocumentTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "specialties-service"},
             "paths": {"/api/v1/programmes/{code}": {"get": {"summary": "Read one programme", "responses": {"200": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ProgrammeView"}}}}}}},
                       "/api/v1/audit": {"get": {"summary": "Read the audit log"}}},
             "components": {"schemas": {"ProgrammeView": {"type": "object"}}}}
            """;

    @Test
    void showsWhatTheOwnersOfferAndStillWhenOneIsDown() {
        try (var _ = Owner.start(Owner.SPECIALTIES, DOCUMENT, Owner::fine)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> get("/openapi").then().body("paths", hasKey("/api/v1/programmes/{code}")));
        }

        get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("info.title", equalTo("Kangyu 康域"))
                .body("paths", hasKey("/api/v1/programmes/{code}"))
                .body("paths", hasKey("/api/v1/regions/{code}/profile"))
                .body("paths", not(hasKey("/api/v1/audit")))
                .body("components.schemas", hasKey("ProgrammeView"));
    }

    @Test
    void speaksYamlToo() {
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(containsString("/api/v1/availability/search:"));
        get("/openapi?format=yaml").then().contentType(startsWith("application/yaml"));
        given().accept("application/yaml")
                .get("/openapi?format=json")
                .then()
                .contentType(startsWith("application/json"));
        get("/openapi?format=xml")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].suggestion", equalTo("json"));
    }

    @Test
    void answersWithoutABodyWhatTheClientHas() {
        var tag = get("/openapi?format=yaml").header("ETag");

        given().header("If-None-Match", tag).get("/openapi?format=yaml").then().statusCode(304);
    }
}
