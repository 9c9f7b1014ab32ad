package org.kangyu.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.KafkaResource;

/** What several owners tell comes together in one answer. */
@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class WholePictureTest {

    @Test
    void showsWhatAFacilityIsAccreditedFor() {
        tell("96");

        get("/api/v1/facilities/holder-96/card")
                .then()
                .body("accreditations[0].id", equalTo("award-96"))
                .body("accreditations[0].programmeName.zh", equalTo("胸痛中心"))
                .body("accreditations[0].level", equalTo("national"))
                .body("accreditations[0].status", equalTo("awarded"))
                .body("accreditations[0].validUntil", equalTo("2028-05-31"));
    }

    @Test
    void profilesTheAccreditationsBelowARegionAndItsOwnFiguresAndTargets() {
        tell("97");

        get("/api/v1/regions/9706/profile")
                .then()
                .statusCode(200)
                .body("accreditations[0].programme", equalTo("chest-pain-centre"))
                .body("accreditations[0].name.zh", equalTo("胸痛中心"))
                .body("accreditations[0].held", equalTo(1))
                .body("accreditations[0].suspended", equalTo(0))
                .body("indicators[0].code", equalTo("beds"))
                .body("indicators[0].unitText.zh", equalTo("张"))
                .body("indicators[0].period", equalTo("2025"))
                .body("indicators[0].value", equalTo(15000))
                .body("indicators[0].before.period", equalTo("2024"))
                .body("indicators[0].before.value", equalTo(14985))
                .body("targets[0].id", equalTo("ORD-001"))
                .body("targets[0].quote", equalTo("床位达到15000张"))
                .body("targets[0].responsible", contains("市卫生健康委员会"))
                .body("targets[0].state", equalTo("missed"))
                .body("targets[0].comparator", equalTo("at-least"))
                .body("targets[0].bound", equalTo(15000))
                .body("targets[0].gap", equalTo(15))
                .body("targets[0].due", equalTo("2025-12-31"));
        get("/api/v1/regions/970603/profile")
                .then()
                .body("accreditations[0].held", equalTo(1))
                .body("indicators", empty());
    }

    @Test
    void namesAProfileAndACardByAllThatTheyShow() {
        tell("98");
        var profile = get("/api/v1/regions/9806/profile").header("ETag");
        var card = get("/api/v1/facilities/holder-98/card").header("ETag");
        assertThat(profile).hasSizeGreaterThan(18);
        unchanged("/api/v1/regions/9806/profile", profile);
        unchanged("/api/v1/facilities/holder-98/card", card);

        try (var publisher = new Publisher()) {
            publisher.accreditation("award-98", 2, "chest-pain-centre", "suspended", "holder-98", "980603000000");
            publisher.figures("beds", "980600000000", 2, "\"reason\": \"no-reading\"");
            publisher.evaluation("ORD-001", "plan-98", "980600000000", 2, "not-assessable");
        }

        await(() -> given().header("If-None-Match", profile)
                .get("/api/v1/regions/9806/profile")
                .then()
                .statusCode(200)
                .header("ETag", not(profile))
                .body("accreditations[0].held", equalTo(0))
                .body("accreditations[0].suspended", equalTo(1))
                .body("indicators[0].value", nullValue())
                .body("indicators[0].reason", equalTo("no-reading"))
                .body("targets[0].state", equalTo("not-assessable")));
        given().header("If-None-Match", card)
                .get("/api/v1/facilities/holder-98/card")
                .then()
                .statusCode(200)
                .header("ETag", not(card))
                .body("accreditations[0].status", equalTo("suspended"));
    }

    @Test
    void answersSingleResourcesOfEveryOwnerFromMemoryWhenNobodyElseDoes() {
        tell("95");

        for (var path : List.of(
                "accreditations/award-95", "programmes/chest-pain-centre", "indicators/beds", "plans/plan-95")) {
            await(() -> get("/api/v1/" + path).then().statusCode(200).header("X-Kangyu-Answered-From", "memory"));
        }
        get("/api/v1/specialties/03.04").then().statusCode(503);
    }

    /** Of a province of its own, and what belongs together in an order in which it does not yet. */
    private static void tell(String province) {
        var city = province + "0600000000";
        var district = province + "0603000000";
        try (var publisher = new Publisher()) {
            publisher.accreditation(
                    "award-" + province, 1, "chest-pain-centre", "awarded", "holder-" + province, district);
            publisher.evaluation("ORD-001", "plan-" + province, city, 1, "missed");
            publisher.figures("beds", city, 1, "\"value\": 15000");
            publisher.region(district, 1, "county", city);
            publisher.region(city, 1, "prefecture", "");
            publisher.hospital("holder-" + province, 1, district, 109.79, 39.61, 0);
            publisher.plan("plan-" + province, 1, "示例规划", "ORD-001", "床位达到15000张");
            publisher.indicator("beds", 1, "床位数");
            publisher.programme("chest-pain-centre", 1, "胸痛中心");
        }
        await(() -> get("/api/v1/facilities/holder-{province}/card", province)
                .then()
                .body("accreditations.programmeName.zh", contains("胸痛中心")));
        await(() -> get("/api/v1/regions/{city}/profile", city)
                .then()
                .body("accreditations.name.zh", contains("胸痛中心"))
                .body("indicators.name.zh", contains("床位数"))
                .body("targets.planTitle.zh", contains("示例规划")));
    }

    private static void unchanged(String path, String tag) {
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(is(""));
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
