package org.kangyu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.kit.testing.KafkaResource;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class ForwardingTest {

    @Test
    void passesARequestOnAndItsAnswerBack() {
        try (var owner = Owner.start(Owner.FIRST, exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Connection", "close, X-Private");
            exchange.getResponseHeaders().set("X-Private", "of this connection");
            Owner.text(exchange, 201, "{\"id\": \"a\"}");
        })) {
            Owner.awaitReady(owner);

            given().urlEncodingEnabled(false)
                    .contentType("application/json")
                    .header("Authorization", "Bearer x.y.z")
                    .header("Idempotency-Key", "key-1")
                    .header("X-Request-Id", "request-1")
                    .body("{\"name\": {\"zh\": \"医院\"}}")
                    .post("/api/v1/facilities?dryRun=true&q=%E5%8C%BB")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"7\"")
                    .header("X-Request-Id", "request-1")
                    .header("X-Private", nullValue())
                    .body("id", equalTo("a"));

            assertThat(owner.received()).singleElement().satisfies(received -> {
                assertThat(received.method()).isEqualTo("POST");
                assertThat(received.uri()).isEqualTo("/api/v1/facilities?dryRun=true&q=%E5%8C%BB");
                assertThat(received.bodyBytes()).isEqualTo(26);
                assertThat(received.headers().getFirst("Authorization")).isEqualTo("Bearer x.y.z");
                assertThat(received.headers().getFirst("Idempotency-Key")).isEqualTo("key-1");
                assertThat(received.headers().get("X-Request-Id")).containsExactly("request-1");
            });
        }
    }

    @Test
    void believesNobodyAboutWhereARequestComesFrom() {
        try (var owner = Owner.start(Owner.FIRST, Owner::fine)) {
            Owner.awaitReady(owner);

            given().header("X-Forwarded-For", "6.6.6.6")
                    .header("X-Forwarded-User", "admin")
                    .header("Forwarded", "for=6.6.6.6")
                    .get("/api/v1/facilities");

            var headers = owner.received().getFirst().headers();
            assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
            assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
            assertThat(headers).doesNotContainKeys("X-Forwarded-User", "Forwarded");
        }
    }

    @Test
    void keepsTheAddressOfAnOriginToItself() {
        try (var owner = Owner.start(Owner.FIRST, exchange -> {
            exchange.getResponseHeaders().set("Location", "http://10.0.0.7:8081/api/v1/facilities/imports/1?x=y");
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        })) {
            Owner.awaitReady(owner);

            given().post("/api/v1/facilities/imports")
                    .then()
                    .statusCode(202)
                    .header("Location", "/api/v1/facilities/imports/1?x=y");
        }
    }

    @Test
    void letsHealthyOriginsTakeTurns() {
        try (var first = Owner.start(Owner.FIRST, Owner::fine);
                var second = Owner.start(Owner.SECOND, Owner::fine)) {
            Owner.awaitReady(first, second);

            for (int request = 0; request < 10; request++) {
                given().get("/api/v1/regions").then().statusCode(200);
            }

            // the gateway itself asks now and then, for the owner's document, and takes a turn with it
            assertThat(first.received()).hasSizeBetween(4, 6);
            assertThat(first.received().size() + second.received().size()).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, specialties",
        "2, programmes/chest-pain-centre",
        "2, accreditations/expiring",
        "3, indicators/beds/series",
        "3, observations/imports",
        "3, plans",
        "3, targets/ORD-001"
    })
    void knowsTheOwnerOfEachPath(int number, String path) {
        try (var owner = Owner.start(number, Owner::fine)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> given().get("/api/v1/" + path).statusCode() == 200);

            assertThat(owner.received().getLast().uri()).isEqualTo("/api/v1/" + path);
        }
    }

    @Test
    void answersItsOwnPathsItself() {
        try (var owner = Owner.start(Owner.FIRST, Owner::fine)) {
            Owner.awaitReady(owner);

            given().get("/api/v1/facilities/nobody/card")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:kangyu:problem:not-found"));
            given().get("/api/v1/regions/98/profile").then().statusCode(404);

            assertThat(owner.received()).isEmpty();
        }
    }
}
