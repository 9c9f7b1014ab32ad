package org.kangyu.indicators.value;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;

@QuarkusTest
class ConcurrentChangesTest {

    private static final int CHANGES = 12;

    private final Registry registry;

    ConcurrentChangesTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void comeToTheSameWhetherHeardOrImportedFirst() throws InterruptedException, ExecutionException {
        var city = registry.prefecture();
        var banner = Registry.banner(city, 1);
        Service.defineCounted("raced_beds", "true", "facility.beds.map(b, b.actual).sum()");
        Service.defineReported("raced_people", "sum");
        Service.defineComputed("raced_rate", "raced_beds / raced_people * 1000.0");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var importing = threads.submit(() -> importAgainAndAgain(city, banner));
            var redefining = threads.submit(ConcurrentChangesTest::redefineAgainAndAgain);
            for (int change = 1; change <= CHANGES; change++) {
                registry.hospital(UUID.randomUUID().toString(), banner, "2020-01-01", change);
            }
            importing.get();
            redefining.get();
        }

        int beds = CHANGES * (CHANGES + 1) / 2;
        Service.get("/indicators/raced_rate/values?region=%s&region=%s&period=2025".formatted(city, banner))
                .body("items.numerator", contains(beds, beds))
                .body("items.denominator", contains(CHANGES * 1_000, CHANGES * 1_000));
    }

    private static void importAgainAndAgain(String city, String banner) {
        for (int change = 1; change <= CHANGES; change++) {
            Service.observe(city, "raced_people,%s,2025,%d,".formatted(banner, change * 1_000));
        }
    }

    /** Each makes the same figures anew. */
    private static void redefineAgainAndAgain() {
        for (int version = 1; version <= CHANGES; version++) {
            Service.asMaker()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"%d\"".formatted(version))
                    .body("{\"name\": {\"en\": \"Version %d\"}}".formatted(version))
                    .patch("/indicators/raced_beds")
                    .then()
                    .statusCode(200);
        }
    }
}
