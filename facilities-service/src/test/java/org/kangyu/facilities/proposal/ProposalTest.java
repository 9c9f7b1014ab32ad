package org.kangyu.facilities.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
class ProposalTest {

    private static final String REMARKS = "{\"remarks\": \"同意\"}";

    private String city = "";
    private String county = "";
    private String facility = "";

    @BeforeEach
    void registerRegions() {
        city = Service.prefecture();
        county = Service.region(city + "02", "county", city);
        facility = Service.as("facility-editor", RegionCode.full(city))
                .body(document("示例医院"))
                .post("/facilities?validFrom=2024-01-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void isMadeBelowAndAcceptedAbove() {
        var id = proposed(closure());
        decide("county", county, id, "acceptance", 1).statusCode(403).body("detail", containsString("level above"));

        decide("city", city, id, "acceptance", 1)
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("version", equalTo(2))
                .body("turns.by", contains("li", "city"));

        Service.get("/facilities/{id}", facility)
                .body("status", equalTo("closed"))
                .body("closedOn", equalTo("2024-06-01"));
        Service.get("/facilities/{id}/history", facility)
                .body("items[0].by", equalTo("city"))
                .body("items[0].reason", containsString(id))
                .body("items[0].reason", containsString("li"))
                .body("items[0].reason", containsString("撤并申请"));
        decide("city", city, id, "refusal", 2).statusCode(409).body("detail", containsString("accepted"));
    }

    @Test
    void showsWhatItWouldChange() {
        part();
        var id = proposed(closure());

        review("city", city, id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("step"))
                .body("changes.field", contains("closedOn", "status", "statusReason", "statusSince"))
                .body("changes[1].before", equalTo("operating"))
                .body("changes[1].after", equalTo("closed"))
                .body("impact.parts", equalTo(1))
                .body("obstacles", empty());
    }

    @Test
    void showsWhatANewFacilityMayBeASecondRecordOf() {
        var id = proposed("{\"document\": %s, \"reason\": \"新设\"}".formatted(document("示例医院有限公司")));
        review("city", city, id)
                .body("kind", equalTo("registration"))
                .body("duplicates.other.id", contains(facility))
                .body("duplicates[0].reasons.code", hasItem("similar-name"));

        var about = decide("city", city, id, "acceptance", 1)
                .statusCode(200)
                .extract()
                .<String>path("about");

        Service.get("/facilities/{id}", about).body("name.zh", equalTo("示例医院有限公司"));
        review("city", city, id).body("changes", empty()).body("duplicates", empty());
    }

    @Test
    void goesBackToBeAmended() {
        var id = proposed(revision(1, "改名医院"));
        decide("city", city, id, "return", 1).statusCode(200).body("state", equalTo("returned"));
        decide("city", city, id, "acceptance", 2).statusCode(409);

        send("li", "resubmission", id, 2, revision(1, "新名医院"))
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("turns.state", contains("proposed", "returned", "proposed"));
        decide("city", city, id, "acceptance", 3).statusCode(200);

        Service.get("/facilities/{id}", facility)
                .body("name.zh", equalTo("新名医院"))
                .body("validFrom", equalTo("2024-06-01"));
    }

    @Test
    void isRefusedOrWithdrawn() {
        var refused = proposed(closure());
        decide("city", city, refused, "refusal", 1).statusCode(200).body("turns[1].remarks", equalTo("同意"));
        send("li", "withdrawal", refused, 2, REMARKS).statusCode(409);

        var withdrawn = proposed(closure());
        send("wang", "withdrawal", withdrawn, 1, REMARKS).statusCode(404);
        send("li", "withdrawal", withdrawn, 1, REMARKS).statusCode(200).body("state", equalTo("withdrawn"));
        Service.get("/facilities/{id}", facility).body("status", equalTo("operating"));
    }

    @Test
    void saysWhatHasChangedSinceItWasMade() {
        var id = proposed(revision(1, "改名医院"));
        Service.as("facility-editor", RegionCode.full(city))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"address\": \"新址\", \"level\": 2}")
                .patch("/facilities/{id}?validFrom=2024-02-01", facility)
                .then()
                .statusCode(200);

        review("city", city, id)
                .body("obstacles.code", contains("stale-version"))
                .body("obstacles[0].message.en", containsString("address, level"));
        decide("city", city, id, "acceptance", 1).statusCode(412).body("detail", containsString("address, level"));
        propose("li", revision(1, "改名医院")).statusCode(412);
    }

    @Test
    void isCheckedAgainWhenItIsDecided() {
        var id = proposed("{\"document\": %s, \"reason\": \"新设\"}"
                .formatted(document("新设医院").replace(county + "\"", child() + "\"")));
        closeChild();

        review("city", city, id).body("obstacles.pointer", contains("/document/regionCode"));
        decide("city", city, id, "acceptance", 1).statusCode(400).body("violations.code", contains("closed-region"));
        review("city", city, id).body("state", equalTo("proposed"));
    }

    @Test
    void isNotDecidedByWhoMadeIt() {
        var id = proposed("both", county, closure());

        decide("both", city, id, "acceptance", 1).statusCode(403).body("detail", containsString("of their own"));
        decide("city", city, id, "acceptance", 7).statusCode(412);
    }

    @Test
    void isSeenOnlyWhereItsRegionIsOpen() {
        var id = proposed(closure());
        var elsewhere = Service.prefecture();

        list("city", city, "").body("items.id", contains(id));
        list("li", county, "?state=proposed&mine=true&facility=" + facility).body("items.id", contains(id));
        list("city", city, "?mine=true").body("items", empty());
        list("city", city, "?state=accepted").body("items", empty());
        list("else", elsewhere, "").body("items.id", not(hasItem(id)));
        review("else", elsewhere, id).statusCode(403);
        Service.anybody().get("/proposals").then().statusCode(401);
        Service.as("viewer").get("/proposals").then().statusCode(403);
    }

    @Test
    void saysAllThatIsWrong() {
        propose("li", "{\"reason\": \"无\"}").statusCode(400).body("violations.code", contains("one-thing"));
        propose("li", closure().replace("\"facilityVersion\": 1,", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/facilityVersion"));
        propose("li", closure().replace("2024-06-01", "2999-01-01"))
                .statusCode(400)
                .body("violations.pointer", contains("/closure/on"));
        propose("li", revision(1, "医院").replace("A100", "A999"))
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations.pointer", contains("/document/category/code"));
        propose("li", closure().replace("\"closure\"", "\"reopening\"")).statusCode(409);
        as("li", "facility-proposer", Service.prefecture())
                .body(closure())
                .post("/proposals")
                .then()
                .statusCode(403);
    }

    private String proposed(String body) {
        return proposed("li", county, body);
    }

    private static String proposed(String name, String region, String body) {
        return as(name, "facility-proposer", region)
                .body(body)
                .post("/proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse propose(String name, String body) {
        return as(name, "facility-proposer", county)
                .body(body)
                .post("/proposals")
                .then();
    }

    private ValidatableResponse send(String name, String what, String id, int version, String body) {
        return as(name, "facility-proposer", county)
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/proposals/{id}/{what}", id, what)
                .then();
    }

    private static ValidatableResponse decide(String name, String region, String id, String what, int version) {
        return as(name, "facility-approver", region)
                .header("If-Match", "\"%d\"".formatted(version))
                .body(REMARKS)
                .post("/proposals/{id}/{what}", id, what)
                .then();
    }

    private static ValidatableResponse review(String name, String region, String id) {
        return as(name, "facility-approver", region).get("/proposals/{id}", id).then();
    }

    private static ValidatableResponse list(String name, String region, String query) {
        return as(name, "facility-approver", region).get("/proposals" + query).then();
    }

    private static RequestSpecification as(String name, String role, String region) {
        var token = TestTokens.of(name, Set.of(role), Set.of(RegionCode.full(region)));
        return Service.anybody().contentType(ContentType.JSON).auth().oauth2(token);
    }

    private String closure() {
        return """
                {"facilityId": "%s", "facilityVersion": 1, "closure": {"on": "2024-06-01", "reason": "撤并"},
                 "reason": "撤并申请"}""".formatted(facility);
    }

    private String revision(int version, String name) {
        return """
                {"facilityId": "%s", "facilityVersion": %d, "document": %s, "validFrom": "2024-06-01", "reason": "更名"}""".formatted(facility, version, document(name));
    }

    private String document(String name) {
        return """
                {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s",
                 "status": "operating"}""".formatted(name, county);
    }

    private void part() {
        Service.as("facility-editor", RegionCode.full(city))
                .body(document("分院").replace("\"status\"", "\"parentId\": \"%s\", \"status\"".formatted(facility)))
                .post("/facilities")
                .then()
                .statusCode(201);
    }

    private String child() {
        return Service.region(county + "001", "township", county);
    }

    private void closeChild() {
        Service.as("integrator", RegionCode.full(city))
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2024-01-01\", \"reason\": \"撤并\", \"successors\": []}")
                .post("/regions/{code}/closure", county + "001")
                .then()
                .statusCode(200);
    }
}
