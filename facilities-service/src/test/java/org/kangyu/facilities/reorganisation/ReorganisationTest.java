package org.kangyu.facilities.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;
import org.kangyu.kit.code.RegionCode;

@QuarkusTest
class ReorganisationTest {

    private static final String LARGE = """
            "beds": [{"kind": "general", "approved": 200, "open": 180}, {"kind": "icu", "open": 10}],
            "staff": [{"category": "physician", "count": 50}], "equipment": [{"kind": "ct", "count": 2}],
            "departments": [{"scheme": "subject", "code": "03.04"}], "services": ["outpatient"]""";
    private static final String SMALL = """
            "beds": [{"kind": "general", "approved": 50, "open": 40}],
            "staff": [{"category": "physician", "count": 8}, {"category": "physician", "count": 2, "employment": "dispatched"}],
            "departments": [{"scheme": "subject", "code": "03.04"}, {"scheme": "subject", "code": "04.01"}]""";

    private String region = "";

    @BeforeEach
    void registerRegion() {
        region = Service.prefecture();
    }

    @Test
    void closesTheMergedAndAddsUpWhatTheyHave() {
        var large = facility(LARGE);
        var small = facility(SMALL);

        transition(ids(large, small), heir(large))
                .statusCode(201)
                .body("kind", equalTo("merger"))
                .body("into", contains(large))
                .body("ended", contains(small))
                .body("differences", empty());

        facility(large, "")
                .body("version", equalTo(2))
                .body("beds[0].approved", equalTo(250))
                .body("beds[0].open", equalTo(220))
                .body("beds[1].open", equalTo(10))
                .body("staff[0].count", equalTo(58))
                .body("staff[1].employment", equalTo("dispatched"))
                .body("departments.code", contains("03.04", "04.01"))
                .body("services", contains("outpatient"));
        facility(large, "?asOf=2024-05-31").body("beds[0].open", equalTo(180));
        facility(small, "")
                .body("status", equalTo("closed"))
                .body("closedOn", equalTo("2024-06-01"))
                .body("statusReason", equalTo("机构改革"))
                .body("successorId", equalTo(large))
                .body("successorIds", nullValue());
    }

    @Test
    void keepsWhatTheDocumentOfTheHeirStates() {
        var one = facility(LARGE);
        var other = facility(SMALL);
        var heir = document("新医院", "\"beds\": [{\"kind\": \"general\", \"approved\": 250, \"open\": 200}]");

        var made = transition(ids(one, other), "{\"document\": %s}".formatted(heir))
                .statusCode(201)
                .body("ended", contains(one, other))
                .body("differences.kind", contains("general.open", "icu.open"))
                .body("differences[0].before", equalTo(220))
                .body("differences[0].after", equalTo(200));

        facility(made.extract().path("into[0]"), "")
                .body("name.zh", equalTo("新医院"))
                .body("validFrom", equalTo("2024-06-01"))
                .body("beds[0].open", equalTo(200))
                .body("staff[0].count", equalTo(58));
    }

    @Test
    void namesAllSuccessorsOfOneThatIsSplit() {
        var whole = facility(LARGE);
        var first = "{\"document\": %s}".formatted(document("第一医院", LARGE));
        var second = "{\"document\": %s}".formatted(document("儿童医院", ""));

        var heirs = transition(ids(whole), first + ", " + second)
                .statusCode(201)
                .body("kind", equalTo("split"))
                .body("differences", empty())
                .extract()
                .<List<String>>path("into");

        facility(whole, "")
                .body("status", equalTo("closed"))
                .body("successorId", equalTo(heirs.getFirst()))
                .body("successorIds", equalTo(heirs));
    }

    @Test
    void leavesOneThatGoesOnAfterASplitAsItWas() {
        var whole = facility(LARGE);

        transition(ids(whole), heir(whole) + ", {\"document\": %s}".formatted(document("儿童医院", SMALL)))
                .statusCode(201)
                .body("ended", empty())
                .body("differences.of", hasItem("beds"));

        facility(whole, "").body("status", equalTo("operating")).body("version", equalTo(1));
    }

    @Test
    void passesPartsAndMembershipsFromTheDayOn() {
        var one = facility("");
        var other = facility("");
        var part = facility("\"parentId\": \"%s\", \"partKind\": \"campus\"".formatted(other));
        var centre = facility("");
        var relation = relation(centre, other);
        var both = relation(one, other);

        transition(ids(one, other), heir(one))
                .statusCode(201)
                .body("passed.parts", equalTo(1))
                .body("passed.relations", equalTo(2));

        facility(part, "").body("parentId", equalTo(one)).body("partKind", equalTo("campus"));
        Service.get("/relations/{id}", relation)
                .body("validFrom", equalTo("2024-06-01"))
                .body("members.facilityId", contains(centre, other, one))
                .body("members[1].until", equalTo("2024-06-01"))
                .body("members[2].since", equalTo("2024-06-01"))
                .body("members[2].role", equalTo("site"));
        Service.get("/relations/{id}", both)
                .body("members.facilityId", contains(one, other))
                .body("members[1].until", equalTo("2024-06-01"));
        Service.get("/relations/{id}/members?asOf=2024-05-31", relation)
                .body("items.facilityId", contains(centre, other));
    }

    @Test
    void letsAPartTakeThePlaceOfItsWhole() {
        var whole = facility("");
        var campus = facility("\"parentId\": \"%s\", \"partKind\": \"campus\"".formatted(whole));

        transition(ids(whole), heir(campus)).statusCode(201).body("passed.parts", equalTo(0));

        facility(campus, "").body("parentId", nullValue()).body("partKind", nullValue());
    }

    @Test
    void isListedByFacilityAndDay() {
        var one = facility("");
        var other = facility("");
        var id = transition(ids(one, other), heir(one)).extract().<String>path("id");

        Service.get("/facilities/transitions/{id}", id).body("reason", equalTo("机构改革"));
        Service.get("/facilities/transitions?facility=" + one).body("items.id", contains(id));
        Service.get("/facilities/transitions?count=true&facility=" + other).body("total", equalTo(1));
        Service.get("/facilities/transitions?since=2024-06-02&facility=" + one).body("items", empty());
        Service.get("/facilities/transitions/{id}", one).statusCode(404);
    }

    @Test
    void keepsNothingOfADryRun() {
        var one = facility(LARGE);
        var other = facility(SMALL);

        post("?dryRun=true", ids(one, other), heir(one)).statusCode(201).body("ended", contains(other));

        facility(other, "").body("status", equalTo("operating"));
        Service.get("/facilities/transitions?facility=" + one).body("items", empty());
    }

    @Test
    void saysAllThatIsWrong() {
        var one = facility("");
        var other = facility("");
        var unknown = "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61";

        transition(ids(one, one), heir(unknown))
                .statusCode(400)
                .body("violations.pointer", contains("/from/1", "/into/0/facilityId"));
        transition(ids(one, other), heir(one) + ", " + heir(other))
                .statusCode(400)
                .body("violations.code", contains("several"));
        transition(ids(one), heir(one)).statusCode(400).body("violations.code", contains("no-change"));
        transition(ids(one), "{}").statusCode(400).body("violations.pointer", hasItem("/into/0"));
        transition(
                        ids(one, other),
                        "{\"document\": %s}".formatted(document("新医院", "").replace("A100", "A999")))
                .statusCode(400)
                .body("violations.pointer", contains("/into/0/document/category/code"));
        transition(ids(one, other), heir(one)).statusCode(201);
        transition(ids(other), heir(one)).statusCode(400).body("violations.code", contains("closed-facility"));
    }

    @Test
    void refusesADayBeforeAnythingThatChangesHasChangedLast() {
        var one = facility("");
        var other = facility("");
        transition(ids(other), "{\"document\": %s}".formatted(document("新医院", "")))
                .statusCode(201);

        Service.as("facility-editor", RegionCode.full(region))
                .body(body(ids(one, other), heir(one)).replace("2024-06-01", "2024-03-01"))
                .post("/facilities/transitions")
                .then()
                .statusCode(409)
                .body("detail", containsString(other));
    }

    @Test
    void asksForTheRightToChangeAll() {
        var one = facility("");
        var home = region;
        registerRegion();
        var elsewhere = facility("");

        Service.as("facility-editor", RegionCode.full(home))
                .body(body(ids(one, elsewhere), heir(one)))
                .post("/facilities/transitions")
                .then()
                .statusCode(403);
        facility(elsewhere, "").body("items", nullValue()).body("status", equalTo("operating"));
    }

    private ValidatableResponse transition(String from, String into) {
        return post("", from, into);
    }

    private ValidatableResponse post(String query, String from, String into) {
        return Service.as("facility-editor", RegionCode.full(region))
                .body(body(from, into))
                .post("/facilities/transitions" + query)
                .then();
    }

    private static String body(String from, String into) {
        return "{\"on\": \"2024-06-01\", \"reason\": \"机构改革\", \"from\": [%s], \"into\": [%s]}".formatted(from, into);
    }

    private static String ids(String... ids) {
        return "\"" + String.join("\", \"", ids) + "\"";
    }

    private static String heir(String id) {
        return "{\"facilityId\": \"%s\"}".formatted(id);
    }

    private static ValidatableResponse facility(String id, String query) {
        return Service.get("/facilities/" + id + query).statusCode(200);
    }

    private String facility(String more) {
        return Service.as("facility-editor", RegionCode.full(region))
                .body(document("示例医院", more))
                .post("/facilities?validFrom=2024-01-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String document(String name, String more) {
        return """
                {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s",
                 "status": "operating" %s}""".formatted(name, region, more.isEmpty() ? "" : ", " + more);
    }

    private String relation(String centre, String site) {
        return Service.as("facility-editor", RegionCode.full(region))
                .body("""
                    {"type": "remote-medicine", "regionCode": "%s", "since": "2024-01-01",
                     "members": [{"role": "centre", "facilityId": "%s"}, {"role": "site", "facilityId": "%s"}]}""".formatted(region, centre, site))
                .post("/relations?validFrom=2024-01-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
