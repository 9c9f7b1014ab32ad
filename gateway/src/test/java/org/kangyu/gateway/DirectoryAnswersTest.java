package org.kangyu.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.KafkaResource;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class DirectoryAnswersTest {

    @BeforeAll
    static void tellTheGateway() {
        try (var publisher = new Publisher()) {
            publisher.region("150000000000", 1, "province", "");
            publisher.region("150600000000", 1, "prefecture", "150000000000");
            publisher.region("150603000000", 1, "county", "150600000000");
            publisher.region("150602000000", 1, "county", "150600000000");
            publisher.hospital("near", 1, "150603000000", 109.79, 39.61, 0);
            publisher.hospital("near", 2, "150603000000", 109.79, 39.61, 5);
            publisher.hospital("full", 1, "150603000000", 109.781, 39.61, 0);
            publisher.hospital("far", 1, "150602000000", 110.00, 39.82, 12);
            publisher.support("support", 1, "far", "near");
        }
    }

    @BeforeEach
    void awaitTheGateway() {
        Publisher.awaitCard("near", 2);
        Publisher.awaitCard("far", 1);
        Publisher.awaitCard("full", 1);
    }

    @Test
    void isReadyAndAliveOnceItHasCaughtUp() {
        get("/q/health/ready").then().statusCode(200);
        get("/q/health/live").then().statusCode(200);
    }

    @Test
    void showsACardWithTheNamesOfItsRegions() {
        get("/api/v1/facilities/near/card")
                .then()
                .statusCode(200)
                .body("name.zh", equalTo("医院near"))
                .body("shortName.zh", equalTo("院"))
                .body("class", equalTo("hospital"))
                .body("openBeds", equalTo(85))
                .body("region.code", contains("150000000000", "150600000000", "150603000000"))
                .body("region[2].name.zh", equalTo("区划150603000000"));
    }

    @Test
    void showsOnACardWhichRelationsAreInForce() {
        Awaitility.await()
                .until(() -> !get("/api/v1/facilities/near/card")
                        .jsonPath()
                        .getList("relations")
                        .isEmpty());

        get("/api/v1/facilities/near/card")
                .then()
                .body("relations.id", contains("support"))
                .body("relations.typeName.zh", contains("对口支援"))
                .body("relations.role", contains("recipient"))
                .body("relations.partyCount", contains(2))
                .body("relations[0].parties.name.zh", contains("医院far", "外地医院"))
                .body("relations[0].parties[0].id", equalTo("far"));
    }

    @Test
    void answersWithoutABodyWhatTheClientHas() {
        var tag = get("/api/v1/facilities/far/card").header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/facilities/far/card")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void profilesARegionWithAllBelowIt() {
        get("/api/v1/regions/1506/profile")
                .then()
                .statusCode(200)
                .body("code", equalTo("150600000000"))
                .body("shortCode", equalTo("1506"))
                .body("path.code", contains("150000000000", "150600000000"))
                .body("facilities.operating", equalTo(3))
                .body("facilities.byClass[0].class", equalTo("hospital"))
                .body("facilities.byClass[0].count", equalTo(3))
                .body("facilities.byCategory[0].name.zh", equalTo("综合医院"))
                .body("beds.open", equalTo(257))
                .body("beds.byKind.find { it.kind == 'icu' }.open", equalTo(17))
                .body("staff[0].count", equalTo(90))
                .body("children.code", contains("150602000000", "150603000000"))
                .body("children[1].facilities", equalTo(2))
                .body("children[1].openBeds", equalTo(165))
                .body("completeness.find { it.level == 'county' }.withoutPrimaryCare", equalTo(2))
                .body("asOf", equalTo("2026-01-02T00:00:00Z"));
    }

    @Test
    void findsWhoIsNearAndSaysWhyNearerOnesWereLeftOut() {
        given().queryParam("near", "109.78,39.61")
                .queryParam("crs", "wgs84")
                .queryParam("bed", "icu")
                .queryParam("region", "1506")
                .get("/api/v1/availability/search")
                .then()
                .statusCode(200)
                .body("basis", equalTo("registered-beds"))
                .body("asked.withinMetres", equalTo(50000f))
                .body("items.facility.id", contains("near", "far"))
                .body("items[0].distanceMetres", equalTo(857))
                .body("items[0].beds.kind", equalTo("icu"))
                .body("items[0].beds.open", equalTo(5))
                .body("items[0].position.longitude", equalTo(109.79f))
                .body("skippedNearer.facility.id", contains("full"))
                .body("skippedNearer[0].because", contains("too-few-open-beds"));
    }

    @Test
    void takesRepeatedParametersForAlternatives() {
        given().queryParam("near", "109.78,39.61")
                .queryParam("crs", "wgs84")
                .queryParam("level", "2", "3")
                .queryParam("class", "hospital")
                .queryParam("limit", "1")
                .get("/api/v1/availability/search")
                .then()
                .statusCode(200)
                .body("items.facility.id", contains("full"))
                .body("skippedNearer", empty());
    }

    @Test
    void saysEverythingThatIsWrongWithASearchInTheClientsLanguage() {
        given().header("Accept-Language", "en")
                .queryParam("near", "39.61,109.78")
                .queryParam("bed", "icuu")
                .get("/api/v1/availability/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("near", "crs", "bed"))
                .body("violations.find { it.pointer == 'near' }.suggestion", equalTo("109.78,39.61"))
                .body("violations.find { it.pointer == 'bed' }.suggestion", equalTo("icu"));
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        given().queryParam("near", "109.78,39.61")
                .queryParam("crs", "wgs84")
                .queryParam("beds", "icu")
                .get("/api/v1/availability/search")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("beds"))
                .body("violations[0].suggestion", equalTo("bed"));
    }

    @Test
    void tellsOperatorsWhatItCouldNotRead() {
        try (var publisher = new Publisher()) {
            publisher.send("facilities", "poison", "facility.changed.v1", 1, "{\"id\": ");
            publisher.send("facilities", "newer", "facility.merged.v1", 1, "{}");
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> given().auth()
                        .oauth2(TestTokens.of(Role.OPERATOR))
                        .get("/api/v1/operations/feeds")
                        .then()
                        .statusCode(200)
                        .body("", hasSize(9))
                        .body("caughtUp", not(hasItem(false)))
                        .body("alive", not(hasItem(false)))
                        .body("find { it.topic == 'facilities' }.deadLetterCount", equalTo(1))
                        .body("find { it.topic == 'facilities' }.deadLetters[0].subject", equalTo("poison")));
    }

    @Test
    void showsTheFeedsToOperatorsOnly() {
        get("/api/v1/operations/feeds").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(TestTokens.of(Role.FACILITY_EDITOR))
                .get("/api/v1/operations/feeds")
                .then()
                .statusCode(403);
    }

    @Test
    void describesItself() {
        get("/q/openapi").then().statusCode(200);
        get("/q/metrics").then().statusCode(200);
    }
}
