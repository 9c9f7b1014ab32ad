package org.kangyu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.KafkaResource;

/** An owner that has as much to do as it can. */
@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class BusyOwnerTest {

    private static final int AT_WORK = 32;
    private static final int IN_LINE = 128;
    private static final int POLLS = 128;

    @Test
    void isHeardWhenItRefuses() {
        try (var owner = Owner.start(Owner.FIRST, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3");
            Owner.text(exchange, 503, "{\"type\": \"urn:kangyu:problem:unavailable\"}");
        })) {
            Owner.awaitReady(owner);

            given().get("/api/v1/facilities")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "3")
                    .body("type", equalTo("urn:kangyu:problem:unavailable"));
            assertThat(owner.received()).hasSize(1);
        }
    }

    @Test
    void getsNoMoreThanItCanDoAndHoldsUpNobodyElse() {
        var end = new CountDownLatch(1);
        try (var owner = Owner.start(Owner.FIRST, exchange -> answer(exchange, end));
                var client = HttpClient.newHttpClient()) {
            Owner.awaitReady(owner);
            var answers = IntStream.range(0, AT_WORK + IN_LINE + 10)
                    .mapToObj(request -> ask(client, "?held"))
                    .toList();

            await().until(() -> refused(answers).size() == IN_LINE + 10); // who waits gives up after three seconds
            assertThat(owner.received()).hasSize(AT_WORK);
            assertThat(refused(answers))
                    .allSatisfy(refused -> assertThat(refused.headers().firstValue("Retry-After"))
                            .isPresent());
            given().get("/api/v1/facilities/{id}/card", UUID.randomUUID())
                    .then()
                    .statusCode(404);
            end.countDown();
        }
    }

    @Test
    void isLeftHalfOfItsConnectionsByPolls() {
        var end = new CountDownLatch(1);
        try (var owner = Owner.start(Owner.FIRST, exchange -> answer(exchange, end));
                var client = HttpClient.newHttpClient()) {
            Owner.awaitReady(owner);
            var polls = IntStream.range(0, POLLS + 10)
                    .mapToObj(poll -> ask(client, "/changes?wait=30s&held"))
                    .toList();

            await().until(() -> refused(polls).size() == 10);
            given().get("/api/v1/facilities").then().statusCode(200);
            end.countDown();
            await().until(() -> polls.stream().allMatch(CompletableFuture::isDone));
            given().get("/api/v1/facilities/changes?wait=1s").then().statusCode(200);
        }
    }

    private static CompletableFuture<HttpResponse<String>> ask(HttpClient client, String path) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/api/v1/facilities%s".formatted(RestAssured.port, path)))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private static List<HttpResponse<String>> refused(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream()
                .filter(answer -> answer.state() == CompletableFuture.State.SUCCESS)
                .map(CompletableFuture::resultNow)
                .filter(answer -> answer.statusCode() == 503 || answer.statusCode() == 429)
                .toList();
    }

    /** What is held is answered in the end. */
    private static void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
        try {
            if (exchange.getRequestURI().toString().endsWith("held")) {
                end.await();
            }
            Owner.fine(exchange);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
