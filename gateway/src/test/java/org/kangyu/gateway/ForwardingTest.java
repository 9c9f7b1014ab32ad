package org.kangyu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.KafkaResource;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class ForwardingTest {

    private static final long LARGE = 64L * 1024 * 1024;

    @Test
    void passesARequestOnAndItsAnswerBack() {
        try (var owner = Owner.start(0, exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Connection", "close, X-Private");
            exchange.getResponseHeaders().set("X-Private", "of this connection");
            Owner.text(exchange, 201, "{\"id\": \"a\"}");
        })) {
            Owner.awaitReady(owner);

            given().contentType("application/json")
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
        try (var owner = Owner.start(0, ForwardingTest::fine)) {
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
        try (var owner = Owner.start(0, exchange -> {
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
        try (var first = Owner.start(0, ForwardingTest::fine);
                var second = Owner.start(1, ForwardingTest::fine)) {
            Owner.awaitReady(first, second);

            for (int request = 0; request < 10; request++) {
                given().get("/api/v1/regions").then().statusCode(200);
            }

            assertThat(first.received()).hasSize(5);
            assertThat(second.received()).hasSize(5);
        }
    }

    @Test
    void sendsAWriteElsewhereWhenAnOriginTookNoConnection() {
        var first = Owner.start(0, ForwardingTest::fine);
        try (var second = Owner.start(1, ForwardingTest::fine)) {
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
        try (var first = Owner.start(0, HttpExchange::close);
                var second = Owner.start(1, ForwardingTest::fine)) {
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
        given().get("/api/v1/regions/9906").then().statusCode(200).body("code", equalTo("990600000000"));
        given().get("/api/v1/facilities/remembered?asOf=2025-12-31").then().statusCode(503);
        given().get("/api/v1/facilities/never-heard-of").then().statusCode(503);
        given().delete("/api/v1/facilities/remembered").then().statusCode(503);
    }

    @Test
    void streamsLargeBodiesBothWays() throws Exception {
        try (var owner = Owner.start(0, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                zeroes().transferTo(body);
            }
        })) {
            Owner.awaitReady(owner);

            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/facilities/imports".formatted(RestAssured.port)))
                    .timeout(Duration.ofMinutes(1))
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(ForwardingTest::zeroes))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(request, BodyHandlers.ofInputStream());

                assertThat(count(answer.body())).isEqualTo(LARGE);
                assertThat(owner.received().getFirst().bodyBytes()).isEqualTo(LARGE);
            }
        }
    }

    @Test
    void answersItsOwnPathsItself() {
        try (var owner = Owner.start(0, ForwardingTest::fine)) {
            Owner.awaitReady(owner);

            given().get("/api/v1/facilities/nobody/card")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:kangyu:problem:not-found"));
            given().get("/api/v1/regions/98/profile").then().statusCode(404);

            assertThat(owner.received()).isEmpty();
        }
    }

    private static void fine(HttpExchange exchange) throws IOException {
        Owner.text(exchange, 200, "{}");
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

    private static InputStream zeroes() {
        return new InputStream() {
            private long left = LARGE;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                left -= count;
                return count;
            }
        };
    }

    private static long count(InputStream body) throws IOException {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }
}
