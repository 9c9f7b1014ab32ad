package org.kangyu.indicators.plan;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;
import org.kangyu.indicators.Topics;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
class PlanResourceTest {

    private final Registry registry;
    private final Topics topics;

    PlanResourceTest(Registry registry, Topics topics) {
        this.registry = registry;
        this.topics = topics;
    }

    @Test
    void evaluatesAPlanAsItComesIn() {
        var city = registry.prefecture();
        Service.defineReported("score", "none");
        Service.observe(city, "score,%s,2025,64,".formatted(city));

        take(
                        city,
                        plan(
                                "plan-in",
                                city,
                                target("IN-1", "score", 60, "2025-12-31"),
                                target("IN-2", "score", 70, "2025-12-31")))
                .statusCode(201)
                .header("ETag", "\"1\"");

        Service.get("/plans/plan-in").body("targets.id", contains("IN-1", "IN-2"));
        Service.get("/plans/plan-in/targets").body("items.state", contains("achieved", "missed"));
        Service.get("/plans/plan-in/scorecard")
                .body("evaluated", equalTo(2))
                .body("states.achieved", equalTo(1))
                .body("states.missed", equalTo(1))
                .body("targets.target", contains("IN-2", "IN-1"));
        Service.get("/plans/plan-in/scorecard?asOf=2025-06-30").body("states.'not-assessable'", equalTo(2));
        Service.get("/targets/IN-2")
                .body("document.quote", equalTo("至少 70"))
                .body("evaluation.gap", equalTo(6))
                .body("evaluation.tone", equalTo("red"));
    }

    @Test
    void evaluatesATargetAnewWhenAFacilityCloses() {
        var city = registry.prefecture();
        var hospital = UUID.randomUUID().toString();
        Service.defineCounted("hospitals_left", "facility.class == 'hospital'", "1.0");
        registry.hospital(hospital, Registry.banner(city, 1), "2020-01-01", 100);
        registry.hospital(UUID.randomUUID().toString(), Registry.banner(city, 2), "2020-01-01", 100);
        take(city, plan("plan-close", city, target("CLOSE-1", "hospitals_left", 2, null)));
        Service.get("/targets/CLOSE-1").body("evaluation.state", equalTo("achieved"));

        var told = Instant.now();
        registry.close(hospital, Registry.banner(city, 1), "2026-03-30", 100);

        Service.get("/targets/CLOSE-1")
                .body("evaluation.state", equalTo("open"))
                .body("evaluation.gapUnits", equalTo(1));
        await().until(() -> topics.last("target-evaluations", "CLOSE-1/" + city).contains("\"state\":\"open\""));
        Log.infof("From a closing on its topic to the target's on its own: %s", Duration.between(told, Instant.now()));
        await().until(() ->
                topics.last("indicator-values", "hospitals_left/" + city).contains("\"value\":1"));
    }

    @Test
    void judgesByNothingFoundWhatIsCounted() {
        var city = registry.prefecture();
        Service.defineCounted("first_ones", "facility.class == 'hospital'", "1.0");
        take(city, plan("plan-first", city, target("FIRST-1", "first_ones", 1, "2025-12-31")));
        Service.get("/targets/FIRST-1")
                .body("evaluation.state", equalTo("missed"))
                .body("evaluation.value", equalTo(0))
                .body("evaluation.gap", equalTo(1));

        registry.facility(UUID.randomUUID().toString(), Registry.banner(city, 1), "2026-02-01", """
                "status": "operating", "openedOn": "2026-02-01"
                """);

        Service.get("/targets/FIRST-1")
                .body("evaluation.state", equalTo("achieved"))
                .body("evaluation.lateDays", equalTo(90)); // told on 31 March
        await().until(() ->
                topics.last("indicator-values", "first_ones/" + city).contains("\"period\":\"2025\""));
    }

    @Test
    void staysAtItsVersionWhenThePackageSaysTheSame() {
        var city = registry.prefecture();
        Service.defineReported("grade", "none");
        var yaml = plan("plan-same", city, target("SAME-1", "grade", 60, null));
        take(city, yaml).header("ETag", "\"1\"");

        take(city, yaml).header("ETag", "\"1\"");
        take(city, plan("plan-same", city, target("SAME-2", "grade", 60, null))).header("ETag", "\"2\"");

        Service.get("/targets/SAME-1").statusCode(404);
        Service.get("/targets/SAME-2").statusCode(200).body("evaluation.reason", equalTo("no-reading"));
    }

    @Test
    void tellsOfAllFaultsOfAPackage() {
        var city = registry.prefecture();
        Service.defineReported("quality", "none");

        take(
                        city,
                        plan("plan-faulty", city, target("F-1", "qualty", 60, null), target("F-1", "quality", 60, null))
                                + "  - odd: 1\n")
                .statusCode(400)
                .body("violations.pointer", hasItems("/targets/2/odd", "/targets/2/id"));
        take(city, plan("plan-faulty", city, target("F-1", "qualty", 60, null), target("F-1", "quality", 60, null)))
                .statusCode(400)
                .body("violations.pointer", contains("/targets/0/indicator", "/targets/1/id"))
                .body("violations.suggestion", hasItem("quality"));
        take(city, "id: [").statusCode(400).body("violations[0].code", equalTo("malformed"));
    }

    @Test
    void isTakenOnlyFromThoseWhoAnswerForItsRegion() {
        var city = registry.prefecture();
        Service.defineReported("mark", "none");

        var other = registry.prefecture();

        take(other, plan("plan-foreign", city, target("X-1", "mark", 60, null))).statusCode(403);

        take(city, plan("plan-own", city, target("X-2", "mark", 60, null))).statusCode(201);
        take(other, plan("plan-own", other, target("X-2", "mark", 10, null))).statusCode(403);
    }

    private static ValidatableResponse take(String region, String yaml) {
        return Service.anybody()
                .auth()
                .oauth2(TestTokens.of("plan-manager", region))
                .contentType("application/yaml")
                .body(yaml)
                .post("/plans/imports")
                .then();
    }

    private static String plan(String id, String region, String... targets) {
        return """
                id: %s
                title: {zh: 示例规划}
                startsOn: 2024-01-01
                region: "%s"
                targets:
                %s""".formatted(id, region, String.join("", targets));
    }

    private static String target(String id, String indicator, int bound, @Nullable String due) {
        return """
                  - id: %s
                    title: {zh: 示例目标}
                    quote: 至少 %d
                    commitment: firm
                    indicator: %s
                    rule: {kind: threshold, comparator: at-least, value: %d}
                    stages: [%s]
                """.formatted(id, bound, indicator, bound, due == null ? "" : "{due: %s}".formatted(due));
    }
}
