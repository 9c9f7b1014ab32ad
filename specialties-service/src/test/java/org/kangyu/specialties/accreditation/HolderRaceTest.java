package org.kangyu.specialties.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.specialties.Service.as;
import static org.kangyu.specialties.Service.get;
import static org.kangyu.specialties.Service.newRegion;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kangyu.specialties.Registry;

@QuarkusTest
@Timeout(60)
class HolderRaceTest {

    private static final int CLIENTS = 8;
    private static final int REQUESTS = 40;

    @Inject
    Registry registry;

    @Test
    void leavesNothingValidWithAHolderThatClosesMeanwhile() throws InterruptedException {
        var region = newRegion();
        var hospital = registry.hospital("R-1", region);

        var awarded = new LongAdder();

        var refusals = atOnce(CLIENTS, client -> {
            var status = award(hospital, region);
            if (client == 0) {
                registry.close(hospital, "R-1", region, "2025-03-01");
            }
            while (status == 201) { // how soon the closing is heard is not for the test to say
                awarded.increment();
                status = award(hospital, region);
            }
            return status;
        });

        assertThat(refusals).containsOnly(400);
        assertThat(count(hospital, "suspended")).isEqualTo(awarded.sum());
        assertThat(count(hospital, "awarded")).isZero();
    }

    @Test
    void refusesNoCorrectionBecauseItsHolderChangesMeanwhile() throws InterruptedException {
        var region = newRegion();
        var hospital = registry.hospital("R-2", region);
        var id = Award.to(hospital, region, "2099-12-31");

        var answers = atOnce(REQUESTS, request -> {
            if (request % 4 == 0) {
                registry.rename(hospital, "R-2", region, "第%d个名称".formatted(request));
            }
            var status = correct(region, id, request);
            while (status == 412) { // which of the changes comes first is not for the test to say
                status = correct(region, id, request);
            }
            return status;
        });

        assertThat(answers).containsOnly(200);
    }

    private interface Request {
        int send(int number);
    }

    /** The status of each answer. */
    private static List<Integer> atOnce(int times, Request request) throws InterruptedException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            return clients
                    .invokeAll(IntStream.range(0, times)
                            .<Callable<Integer>>mapToObj(number -> () -> request.send(number))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static int award(String hospital, String region) {
        return as("specialty-decider", region)
                .body(Award.body(hospital, "2099-12-31"))
                .post("/accreditations")
                .statusCode();
    }

    private static int correct(String region, UUID id, int number) {
        var version = get("/accreditations/{id}", id).extract().header("ETag");
        return as("specialty-decider", region)
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body("{\"document\": \"示例〔2024〕%d 号\"}".formatted(number))
                .patch("/accreditations/{id}", id)
                .statusCode();
    }

    private static long count(String hospital, String status) {
        return get("/accreditations?holder={id}&status={status}&count=true", hospital, status)
                .extract()
                .jsonPath()
                .getLong("total");
    }
}
