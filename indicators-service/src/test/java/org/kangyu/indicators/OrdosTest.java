package org.kangyu.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
class OrdosTest {

    private final Registry registry;

    OrdosTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void takesTheWholeDemoAndNothingOfItTwice() throws IOException {
        registry.region("15", "");
        registry.region("1506", "15");
        file("ordos-observations.csv")
                .lines()
                .map(line -> line.split(",", -1)[1])
                .filter(region -> region.startsWith("1506") && !region.startsWith("150600"))
                .distinct()
                .forEach(banner -> registry.region(banner.substring(0, 6), "1506"));
        registry.hospital(UUID.randomUUID().toString(), "150602000000", "2020-01-01", 15_000);

        take("indicators", "created", 35);
        take("observations", "created", 455);
        plan().header("ETag", "\"1\"");
        take("indicators", "unchanged", 35);
        take("observations", "unchanged", 455);
        plan().header("ETag", "\"1\"");

        Service.get("/indicators/population/values?region=1506&period=2025").body("items.missing[0]", hasSize(0));
        Service.get("/indicators/beds_per_1000/values?region=1506&period=2025")
                .body("items.numerator", contains(15_000));
        assertThat(population("1506")).isEqualTo(sumOfBanners());
        Service.get("/plans/ordos-health-service-system-2024/scorecard?asOf=2026-03-31")
                .body("evaluated", equalTo(10))
                .body("states.informational", equalTo(1));
    }

    private static void take(String collection, String outcome, int count) throws IOException {
        Service.take(collection, token(), file("ordos-%s.csv".formatted(collection)))
                .body("violations", hasSize(0))
                .body("counts." + outcome, equalTo(count));
    }

    private static String token() {
        return TestTokens.of("integrator", Service.roots());
    }

    private static ValidatableResponse plan() throws IOException {
        return Service.anybody()
                .auth()
                .oauth2(token())
                .contentType("application/yaml")
                .body(file("ordos-plan.yaml"))
                .post("/plans/imports")
                .then()
                .statusCode(201);
    }

    private static int sumOfBanners() {
        return Service.get("/indicators/population/values?parent=1506&period=2025")
                .extract()
                .path("items.sum { it.value }");
    }

    private static int population(String region) {
        return Service.get("/indicators/population/values?region={region}&period=2025", region)
                .extract()
                .path("items[0].value");
    }

    private static String file(String name) throws IOException {
        try (var file = OrdosTest.class.getResourceAsStream("/demo/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
