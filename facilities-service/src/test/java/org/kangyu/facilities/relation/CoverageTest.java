package org.kangyu.facilities.relation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class CoverageTest {

    private Scene scene;
    private String hospital;
    private String covered;
    private String expired;
    private String left;
    private String never;
    private String expiredSupport;

    @BeforeEach
    void prepare() {
        scene = Scene.prepare();
        hospital = scene.facility("A100", 3);
        covered = scene.townshipCentre();
        expired = scene.townshipCentre();
        left = scene.townshipCentre();
        never = scene.townshipCentre();
        scene.close(scene.townshipCentre(), "2021-01-01");
        scene.relation(
                "paired-support",
                "",
                member("supporter", hospital),
                member("recipient", covered),
                member("recipient", left, "\"until\": \"2025-03-01\""));
        expiredSupport = scene.relation(
                "paired-support",
                "\"agreement\": {\"validTo\": \"2025-12-01\"}",
                member("supporter", hospital),
                member("recipient", expired));
        scene.relation("two-way-referral", "", member("upper", hospital), member("lower", never));
    }

    @Test
    void namesThoseWithoutALivingRelationAndWhichWasTheirLast() {
        uncovered("&role=recipient")
                .body("items.facility.id", containsInAnyOrder(expired, left, never))
                .body("total", equalTo(3))
                .body("of", equalTo(4))
                .body("items.find { it.facility.id == '%s' }.last.relation".formatted(expired), equalTo(expiredSupport))
                .body("items.find { it.facility.id == '%s' }.last.until".formatted(expired), equalTo("2025-12-01"))
                .body("items.find { it.facility.id == '%s' }.last.until".formatted(left), equalTo("2025-03-01"))
                .body("items.find { it.facility.id == '%s' }.last".formatted(never), equalTo(null));
    }

    @Test
    void asksOfTheDay() {
        uncovered("&asOf=2025-11-30").body("items.facility.id", containsInAnyOrder(left, never));
        uncovered("&asOf=2024-06-01").body("items.facility.id", contains(never));
        uncovered("&asOf=2020-06-01").body("total", equalTo(5)).body("of", equalTo(5));
    }

    @Test
    void asksOfTheRoleAndTheType() {
        uncovered("&role=supporter").body("total", equalTo(4));
        ask("two-way-referral", "township-health-centre", "")
                .body("items.facility.id", containsInAnyOrder(covered, expired, left));
        ask("paired-support", "level-2-hospital", "").body("items", empty()).body("of", equalTo(1));
    }

    @Test
    void comesInPagesWithItsTotals() {
        var cursor = uncovered("&limit=2")
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .extract()
                .<String>path("nextCursor");

        uncovered("&limit=2&cursor=" + cursor)
                .body("items", hasSize(1))
                .body("total", equalTo(3))
                .body("of", equalTo(4));
        uncovered("&role=supporter&cursor=" + cursor)
                .statusCode(400)
                .body("violations.code", contains("foreign-cursor"));
    }

    @Test
    void refusesQuestionsThatCannotBeMeant() {
        Service.get("/relations/uncovered")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("type", "classSet"));
        ask("pared-support", "township-health-center", "&role=recipent&region=15x")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("type", "classSet", "role", "region"));
    }

    private ValidatableResponse uncovered(String query) {
        return ask("paired-support", "township-health-centre", query);
    }

    private ValidatableResponse ask(String type, String classSet, String query) {
        var place = query.contains("region=") ? "" : "&region=" + scene.county();
        return Service.get("/relations/uncovered?type=%s&classSet=%s%s%s".formatted(type, classSet, place, query));
    }
}
