package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class MembershipFilterTest {

    private Scene scene = new Scene("", "", "");
    private String before = "";
    private String hospital = "";
    private String centre = "";
    private String late = "";
    private String community = "";

    @BeforeEach
    void registerACommunity() {
        scene = Scene.prepare();
        hospital = scene.countyHospital();
        centre = scene.townshipCentre();
        late = scene.townshipCentre();
        scene.townshipCentre();
        before = Instant.now().toString();
        community = scene.relation(
                "tight-knit-community",
                "",
                member("lead", hospital, ""),
                member("member", centre, ", \"until\": \"2025-07-01\""),
                member("member", late, ", \"since\": \"2025-01-01\""));
    }

    @Test
    void showsWhoTakesPartOnTheDay() {
        shows("relation=" + community, containsInAnyOrder(hospital, late));
        shows("relation=" + community + "&asOf=2024-06-30", containsInAnyOrder(hospital, centre));
        shows("relation=" + community + "&asOf=2025-06-30", containsInAnyOrder(hospital, centre, late));
        shows("relation=" + community + "&asOf=2023-12-31", empty());
        shows("relation=" + UUID.randomUUID(), empty());
        shows("relation=" + UUID.randomUUID() + "&relation=" + community, containsInAnyOrder(hospital, late));
    }

    @Test
    void narrowsByTypeAndRoleOfOneMembership() {
        shows("relationType=tight-knit-community", containsInAnyOrder(hospital, late));
        shows("relationType=tight-knit-community&relationRole=lead", contains(hospital));
        shows("relationRole=member", contains(late));
        shows("relationType=paired-support", empty());
        shows("relation=" + community + "&category=C210", contains(late));
    }

    @Test
    void showsWhatWasKnown() {
        shows("relation=" + community + "&knownAt=" + before, empty());
        shows("knownAt=" + Instant.now() + "&relation=" + community, containsInAnyOrder(hospital, late));
    }

    @Test
    void narrowsAFileToo() {
        var file = Service.get("/facilities/export?format=ndjson&relation={relation}&relationRole=lead", community)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines()).singleElement().asString().contains(hospital);
    }

    @Test
    void forgetsRelationsThatAreDissolved() {
        scene.command(community, 1, "dissolution", "{\"on\": \"2026-01-01\", \"reason\": \"示例\"}")
                .statusCode(200);

        shows("relation=" + community, empty());
        shows("relation=" + community + "&asOf=2025-12-31", containsInAnyOrder(hospital, late));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        list("relationType=tight-knit-comunity&relationRole=leed&relation=1").statusCode(400);
        list("relationType=tight-knit-comunity&relationRole=leed")
                .statusCode(400)
                .body("violations.suggestion", contains("tight-knit-community", "lead"));
    }

    private void shows(String query, Matcher<?> ids) {
        list(query).statusCode(200).body("items.id", ids);
    }

    private ValidatableResponse list(String query) {
        return Service.get("/facilities?region=%s&%s".formatted(scene.county(), query));
    }

    private static String member(String role, String facility, String fields) {
        return "{\"role\": \"%s\", \"facilityId\": \"%s\"%s}".formatted(role, facility, fields);
    }
}
