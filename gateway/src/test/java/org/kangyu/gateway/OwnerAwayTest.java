package org.kangyu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.KafkaResource;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class OwnerAwayTest {

    @Test
    void sendsAWriteElsewhereWhenAnOriginTookNoConnection() {
        var first = Owner.start(Owner.FIRST, Owner::fine);
        try (var second = Owner.start(Owner.SECOND, Owner::fine)) {
            Owner.awaitReady(first, second);
            first.close();

            for (int request = 0; request < 4; request++) {
                given().body("x").post("/api/v1/facilities").then().statusCode(200);
            }

            assertThat(second.received()).hasSize(4).allMatch(received -> received.bodyBytes() == 1);
        }
    }

    @Test
    void repeatsAReadWhoseAnswerWasLostButNeverAWrite() {
        try (var first = Owner.start(Owner.FIRST, HttpExchange::close);
                var second = Owner.start(Owner.SECOND, Owner::fine)) {
            awaitTurns(first, second);

            for (int request = 0; request < 4; request++) {
                given().get("/api/v1/facilities").then().statusCode(200);
            }
            assertThat(second.received()).hasSize(4);
            first.received().clear();
            second.received().clear();

            int lost = 0;
            for (int request = 0; request < 4; request++) {
                var status = given().body("x").post("/api/v1/facilities").statusCode();
                lost += status == 503 ? 1 : 0;
            }
            assertThat(lost).isEqualTo(2);
            assertThat(first.received()).hasSize(2);
            assertThat(second.received()).hasSize(2);
        }
    }

    @Test
    void saysWhenToComeAgainWhenNobodyAnswers() {
        awaitNobody();

        given().header("Accept-Language", "en")
                .get("/api/v1/facilities?asOf=2025-12-31")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("urn:kangyu:problem:unavailable"))
                .body("detail", equalTo("The owner of these data is not available, try again"));
    }

    @Test
    void answersSingleFacilitiesAndRegionsFromMemoryWhenNobodyElseDoes() {
        try (var publisher = new Publisher()) {
            publisher.region("990600000000", 4, "prefecture", "");
            publisher.hospital("remembered", 7, "990600000000", 109.78, 39.61, 5);
        }
        Publisher.awaitCard("remembered", 7);
        awaitNobody();

        given().get("/api/v1/facilities/remembered")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("X-Kangyu-Answered-From", "memory")
                .header("Age", matchesPattern("[0-9]+"))
                .header("ETag", "\"7\"")
                .body("name.zh", equalTo("医院remembered"))
                .body("beds", hasSize(2));
        given().header("If-None-Match", "\"7\"")
                .get("/api/v1/facilities/remembered")
                .then()
                .statusCode(304);
        given().get("/api/v1/regions/9906")
                .then()
                .statusCode(200)
                .body("code", equalTo("990600000000"))
                .body("shortCode", equalTo("9906"));
        given().get("/api/v1/facilities/remembered?asOf=2025-12-31").then().statusCode(503);
        given().get("/api/v1/facilities/never-heard-of").then().statusCode(503);
        given().delete("/api/v1/facilities/remembered").then().statusCode(503);
    }

    /** Both must be known as ready though one of them never answers. */
    private static void awaitTurns(Owner silent, Owner other) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            given().get("/api/v1/facilities");
            return !silent.received().isEmpty() && !other.received().isEmpty();
        });
        silent.received().clear();
        other.received().clear();
    }

    private static void awaitNobody() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> given().get("/api/v1/facilities").statusCode() == 503);
    }
}
