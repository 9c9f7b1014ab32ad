package org.kangyu.facilities.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class TransitionTest {

    private static final String DAY = "2024-06-01";
    private static final String EVE = "2024-05-31";

    private String province = "";
    private String county = "";
    private String north = "";
    private String south = "";

    @BeforeEach
    void registerTwoTownships() {
        province = Service.province();
        Service.region(province + "06", "prefecture", province);
        county = Service.region(province + "0602", "county", province + "06");
        north = Service.region(county + "101", "township", county);
        south = Service.region(county + "102", "township", county);
    }

    @Test
    void mergesTwoTownshipsAsOfADay() {
        var village = Service.region(south + "201", "village", south);
        var inNorth = Service.hospital(north, "北镇卫生院");
        var inSouth = Service.hospital(south, "南镇卫生院");
        var inVillage = Service.hospital(village, "村卫生室");

        make("""
            {"from": ["%s", "%s"], "into": ["%s"], %s}""".formatted(north, south, north, DECREED))
                .statusCode(201)
                .body("kind", equalTo("merger"))
                .body("moved.regions", equalTo(1))
                .body("moved.facilities", equalTo(1));

        facilities(south, EVE).body("items.id", containsInAnyOrder(inSouth, inVillage));
        facilities(north, EVE).body("items.id", contains(inNorth));
        facilities(north, DAY).body("items.id", containsInAnyOrder(inNorth, inSouth, inVillage));
        facilities(south, DAY).body("items", empty());
        Service.get("/regions/{code}/children?asOf=" + EVE, south).body("items.shortCode", contains(village));
        Service.get("/regions/{code}/children?asOf=" + DAY, north).body("items.shortCode", contains(village));
        Service.get("/regions/{code}", south).body("closedOn", equalTo(DAY)).body("successors", contains(full(north)));
        Service.get("/facilities/{id}/history", inSouth)
                .body("items[0].changed", contains("regionCode"))
                .body("items[0].reason", equalTo("撤并乡镇"));
    }

    @Test
    void splitsATownshipAndSendsThingsWhereTheyAreAssigned() {
        var village = Service.region(north + "201", "village", north);
        Service.region(north + "202", "village", north);
        var stays = Service.hospital(north, "留下的卫生院");
        var goes = Service.hospital(north, "划出的卫生院");
        var fresh = county + "103";

        make("""
            {"from": ["%1$s"], "into": ["%1$s", "%2$s"], "regions": [%3$s],
             "assignments": [{"region": "%4$s", "into": "%2$s"}, {"facility": "%5$s", "into": "%2$s"}], %6$s}""".formatted(north, fresh, township(fresh, "新镇"), village, goes, DECREED))
                .statusCode(201)
                .body("kind", equalTo("split"))
                .body("moved.regions", equalTo(1))
                .body("moved.facilities", equalTo(1));

        facilities(north, DAY).body("items.id", contains(stays));
        facilities(fresh, DAY).body("items.id", contains(goes));
        facilities(fresh, EVE).body("items", empty());
        Service.get("/regions/{code}/children", fresh).body("items.shortCode", contains(village));
        Service.get("/regions/{code}", north).body("closedOn", equalTo(null));
    }

    @Test
    void givesARegionAnotherCode() {
        var hospital = Service.hospital(south, "南镇卫生院");
        var fresh = county + "001";

        make("""
            {"from": ["%s"], "into": ["%s"], "regions": [%s], %s}""".formatted(south, fresh, township(fresh, "南街道"), DECREED))
                .statusCode(201)
                .body("kind", equalTo("renumbering"));

        facilities(fresh, DAY).body("items.id", contains(hospital));
        list("code=" + south)
                .body("items.kind", contains("renumbering"))
                .body("items[0].basis", equalTo("内政字〔2024〕12号"));
        list("code=" + south + "&since=2024-06-02").body("items", empty());
    }

    @Test
    void renamesAndMovesWithoutAnotherCode() {
        Service.region(province + "0603", "county", province + "06");
        var hospital = Service.hospital(south, "南镇卫生院");

        make("""
            {"from": ["%1$s"], "into": ["%1$s"], %3$s, "regions": [
             {"code": "%1$s", "name": {"zh": "南新镇"}, "level": "township", "kind": "town", "parentCode": "%2$s"}]}""".formatted(south, province + "0603", DECREED))
                .statusCode(201)
                .body("kind", equalTo("change"))
                .body("moved.facilities", equalTo(0));

        facilities(province + "0603", DAY).body("items.id", contains(hospital));
        facilities(county, EVE).body("items.id", contains(hospital));
        facilities(county, DAY).body("items", empty());
        Service.get("/regions/{code}?asOf=" + EVE, south).body("name.zh", not(equalTo("南新镇")));
    }

    @Test
    void tellsWhatItWouldDoAndKeepsNothing() {
        var hospital = Service.hospital(south, "南镇卫生院");

        Service.as("integrator", full(province))
                .queryParam("dryRun", true)
                .body("""
                    {"from": ["%s"], "into": ["%s"], %s}""".formatted(south, north, DECREED))
                .post("/regions/transitions")
                .then()
                .statusCode(201)
                .body("moved.facilities", equalTo(1));

        facilities(south, DAY).body("items.id", contains(hospital));
        Service.get("/regions/{code}", south).body("version", equalTo(1));
        list("code=" + south).body("items", empty());
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        make("""
            {"from": ["%1$s", "%1$s", "%2$s999"], "into": ["%3$s"],
             "assignments": [{"into": "%1$s"}], "regions": [%4$s], %5$s}""".formatted(north, county, county, township(south, "南镇"), DECREED))
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains(
                                "/from/1",
                                "/from/2",
                                "/regions/0/code",
                                "/into",
                                "/assignments/0",
                                "/assignments/0/into"))
                .body(
                        "violations.code",
                        contains("repeated", "unknown-region", "unrelated", "level", "one-thing", "unknown-code"));
        make("""
            {"from": ["%1$s"], "into": ["%1$s"], %2$s}""".formatted(north, DECREED)).statusCode(400).body("violations.code", contains("no-change"));
        make("""
            {"from": ["%s"], "into": ["%s"], "assignments": [{"region": "%s", "into": "%s"}], %s}""".formatted(north, south, south + "201", south, DECREED))
                .statusCode(400)
                .body("violations.code", contains("elsewhere"));
        Service.get("/regions/{code}", north).body("version", equalTo(1));
    }

    @Test
    void refusesToMoveWhatHasChangedSince() {
        var hospital = Service.hospital(south, "南镇卫生院");
        Service.as("facility-editor", full(province))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .queryParam("validFrom", "2024-07-01")
                .body("{\"level\": 1}")
                .patch("/facilities/{id}", hospital)
                .then()
                .statusCode(200);

        make("""
            {"from": ["%s"], "into": ["%s"], %s}""".formatted(south, north, DECREED)).statusCode(409).body("detail", containsString("2024-07-01"));

        Service.get("/regions/{code}", south).body("closedOn", equalTo(null));
    }

    @Test
    void isMadeByThoseOnlyWhoMayChangeAllOfTheRegions() {
        var body = """
            {"from": ["%s"], "into": ["%s"], %s}""".formatted(south, north, DECREED);

        Service.as("integrator", full(north))
                .body(body)
                .post("/regions/transitions")
                .then()
                .statusCode(403);
        Service.as("viewer", full(province))
                .body(body)
                .post("/regions/transitions")
                .then()
                .statusCode(403);
        Service.as("integrator", full(county))
                .body(body)
                .post("/regions/transitions")
                .then()
                .statusCode(201);

        Service.get("/regions?status=closed&parent=" + county).body("items.shortCode", hasItem(south));
    }

    private static final String DECREED = """
            "on": "%s", "reason": "撤并乡镇", "basis": "内政字〔2024〕12号\"""".formatted(DAY);

    private ValidatableResponse make(String body) {
        return Service.as("integrator", full(province))
                .body(body)
                .post("/regions/transitions")
                .then();
    }

    private String township(String code, String name) {
        return """
            {"code": "%s", "name": {"zh": "%s"}, "level": "township", "kind": "town", "parentCode": "%s"}""".formatted(code, name, county);
    }

    private static ValidatableResponse list(String query) {
        return Service.get("/regions/transitions?" + query);
    }

    private static ValidatableResponse facilities(String region, String day) {
        return Service.get("/facilities?region=%s&asOf=%s".formatted(region, day));
    }

    private static String full(String code) {
        return code + "0".repeat(12 - code.length());
    }
}
