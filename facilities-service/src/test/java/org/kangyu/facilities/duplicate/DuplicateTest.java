package org.kangyu.facilities.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;
import org.kangyu.kit.code.RegionCode;

@QuarkusTest
class DuplicateTest {

    private String prefecture = "";
    private String county = "";

    @BeforeEach
    void registerRegions() {
        prefecture = Service.prefecture();
        county = Service.region(prefecture + "02", "county", prefecture);
    }

    @Test
    void findsARecordUnderNearlyTheSameName() {
        var one = hospital(county, "区划%s人民医院".formatted(county), "");
        var other = hospital(county, "人民医院（有限公司）", "");
        hospital(county, "妇幼保健院", "");

        list("").statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].one.id", equalTo(one))
                .body("items[0].other.id", equalTo(other))
                .body("items[0].score", equalTo(1f))
                .body("items[0].reasons.code", contains("similar-name", "same-region"))
                .body("items[0].reasons[0].message.en", equalTo("Their names are alike by 1.00"));
    }

    @Test
    void weighsPlaceAndCategory() {
        hospital(county, "博爱医院", position(109.99, 39.80));
        hospital(county, "博爱医院", position(109.99, 39.8261));

        list("?score=0.5").body("items", hasSize(1)).body("items[0].score", equalTo(0.72f));
        list("?score=0.5").body("items[0].reasons.code", hasItem("far"));
        list("?score=0.8").body("items", empty());
    }

    @Test
    void findsAnIdentifierThatOnlyOneCanHaveEvenInAnotherCounty() {
        var elsewhere = Service.region(prefecture + "05", "county", prefecture);
        hospital(county, "博爱医院", licence("PDY1"));
        var other = hospital(elsewhere, "仁济诊所", licence("PDY1"));

        list("").body("items.score", contains(1f)).body("items[0].reasons[0].about", equalTo("licence|PDY1"));
        list("?facility=" + other).body("items", hasSize(1));
    }

    @Test
    void letsOneLegalBodyShareItsCode() {
        var uscc = "\"identifiers\": [{\"scheme\": \"uscc\", \"value\": \"91350100M000100Y43\"}]";
        hospital(county, "博爱医院", uscc + ", \"legalBody\": \"博爱集团\"");
        hospital(county, "仁济诊所", uscc + ", \"legalBody\": \"博爱集团\"");
        list("").body("items", empty());

        hospital(county, "康宁医院", uscc);
        list("").body("items", hasSize(2)).body("items.reasons.code.flatten()", hasItem("same-identifier"));
    }

    @Test
    void seesNoDuplicatesInPartsOfOneFacility() {
        var whole = hospital(county, "博爱医院", "");
        hospital(county, "博爱医院", "\"parentId\": \"%s\"".formatted(whole));

        list("").body("items", empty());
    }

    @Test
    void listsNoPairThatWasToldApart() {
        var one = hospital(county, "博爱医院", "");
        var other = hospital(county, "博爱医院", "");

        distinction(prefecture, other, one).statusCode(200).body("by", notNullValue());

        list("").body("items", empty());
        distinction(prefecture, one, one).statusCode(400).body("violations.pointer", contains("/facilities/1"));
        distinction(Service.prefecture(), one, other).statusCode(403);
    }

    @Test
    void asksForADocumentBeforeItIsRegistered() {
        var known = hospital(county, "博爱医院", licence("PDY-" + county));
        hospital(county, "妇幼保健院", "");

        search(document("博爱医院有限公司", ""))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].one.id", nullValue())
                .body("items[0].other.id", equalTo(known))
                .body("items[0].score", greaterThanOrEqualTo(0.9f));
        search(document("别的名称", licence("PDY-" + county))).body("items.score", contains(1f));
        search(document("康复医院", "")).body("items", empty());
        search("{}").statusCode(400).body("violations.pointer", hasItem("/name"));
    }

    @Test
    void pagesAllPairsOnce() {
        for (int i = 0; i < 4; i++) {
            hospital(county, "博爱医院", "");
        }

        Set<String> seen = new TreeSet<>();
        var next = "";
        do {
            var page = list("?count=true&limit=4" + next).body("total", equalTo(6));
            seen.addAll(page.extract().<List<String>>path("items.collect { it.one.id + it.other.id }"));
            String cursor = page.extract().path("nextCursor");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());

        assertThat(seen).hasSize(6);
    }

    @Test
    void refusesAScoreThatIsNone() {
        list("?score=2").statusCode(400).body("violations.suggestion", contains("0.7"));
        Service.anybody().get("/facilities/duplicates").then().statusCode(401);
        list("?region=15060").statusCode(400).body("violations[0].message", containsString("digits"));
    }

    private ValidatableResponse list(String query) {
        var within = query.contains("region=") ? query : query + (query.isEmpty() ? "?" : "&") + "region=" + prefecture;
        return Service.as("facility-editor")
                .get("/facilities/duplicates" + within)
                .then();
    }

    private static ValidatableResponse search(String document) {
        return Service.as("facility-editor")
                .body(document)
                .post("/facilities/duplicates/search")
                .then();
    }

    private static ValidatableResponse distinction(String region, String one, String other) {
        return Service.as("facility-editor", RegionCode.full(region))
                .body("{\"facilities\": [\"%s\", \"%s\"], \"reason\": \"现场核实\"}".formatted(one, other))
                .post("/facilities/duplicates/distinctions")
                .then();
    }

    private String hospital(String region, String name, String more) {
        return Service.as("facility-editor", RegionCode.full(prefecture))
                .body(document(region, name, more))
                .post("/facilities?validFrom=2024-01-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String document(String name, String more) {
        return document(county, name, more);
    }

    private static String document(String region, String name, String more) {
        return """
                {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s",
                 "status": "operating" %s}""".formatted(name, region, more.isEmpty() ? "" : ", " + more);
    }

    private static String position(double longitude, double latitude) {
        return "\"position\": {\"longitude\": %s, \"latitude\": %s}".formatted(longitude, latitude);
    }

    private static String licence(String number) {
        return "\"identifiers\": [{\"scheme\": \"licence\", \"value\": \"%s\"}]".formatted(number);
    }
}
