package org.kangyu.kit.writing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.TestTokens;

/** Somebody who may write samples. */
final class WriteClient {

    static final String SAMPLES = "/api/v1/samples";

    private WriteClient() {}

    static RequestSpecification editor() {
        return as("editor");
    }

    static RequestSpecification as(String name) {
        return given().auth()
                .oauth2(TestTokens.of(name, Set.of(Role.FACILITY_EDITOR), Set.of()))
                .contentType("application/json");
    }

    static String sample(String code, int beds) {
        return "{\"code\": \"%s\", \"beds\": %d}".formatted(code, beds);
    }

    static List<Response> inParallel(int times, Callable<Response> request) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, times).mapToObj(_ -> request).toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
