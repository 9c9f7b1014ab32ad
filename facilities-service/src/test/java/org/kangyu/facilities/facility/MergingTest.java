package org.kangyu.facilities.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;
import org.kangyu.kit.code.RegionCode;

@QuarkusTest
class MergingTest {

    private static final String OWN = "{\"scheme\": \"own\", \"value\": \"%s\"}";
    private static final String LICENCE = "{\"scheme\": \"licence\", \"value\": \"%s\"}";

    private String region = "";

    @BeforeEach
    void registerRegion() {
        region = Service.prefecture();
    }

    @Test
    void leavesOneRecordWithTheIdentifiersOfBoth() {
        var own = "M-" + region;
        var kept = facility(LICENCE.formatted("L1"), "");
        var duplicate =
                facility(OWN.formatted(own) + ", " + LICENCE.formatted("L1") + ", " + LICENCE.formatted("L2"), "");

        merge(kept, 1, duplicate)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("identifiers.value", contains(own, "L2"));

        Service.get("/facilities/{id}", kept).body("identifiers.value", contains("L1", own, "L2"));
        Service.get("/facilities/{id}", duplicate)
                .body("status", equalTo("merged"))
                .body("mergedIntoId", equalTo(kept))
                .body("statusReason", equalTo("重复登记"))
                .body("identifiers", empty());
        Service.get("/facilities?identifier=own|" + own).body("items.id", contains(kept));
    }

    @Test
    void leavesTheDuplicateOutOfListsButKeepsItsHistory() {
        var kept = facility("", "");
        var duplicate = facility("", "");

        merge(kept, 1, duplicate).statusCode(200);

        Service.get("/facilities?region=" + region).body("items.id", contains(kept));
        Service.get("/facilities?status=merged&region=" + region).body("items.id", contains(duplicate));
        Service.get("/facilities?asOf=2024-05-31&region=" + region).body("items.id", hasItems(kept, duplicate));
        Service.get("/facilities/{id}/history", duplicate)
                .body("items", hasSize(2))
                .body("items[0].changed", hasItem("mergedIntoId"));
        Service.get("/facilities/{id}", kept).body("version", equalTo(1));
    }

    @Test
    void keepsAnOwnCodeThatTheOtherCannotTake() {
        var kept = facility(OWN.formatted("K-" + region), "");
        var duplicate = facility(OWN.formatted("D-" + region), "");

        merge(kept, 1, duplicate).statusCode(200).body("identifiers", empty());

        Service.get("/facilities?identifier=own|D-" + region).body("items.mergedIntoId", contains(kept));
    }

    @Test
    void takesPartsSuccessionsAndEarlierMergersAlong() {
        var kept = facility("", "");
        var duplicate = facility("", "");
        var part = facility("", "\"parentId\": \"%s\"".formatted(duplicate));
        var closed = facility("", "");
        step(closed, "closure", 1, "\"reason\": \"撤并\", \"successorId\": \"%s\"".formatted(duplicate))
                .statusCode(200);
        var merged = facility("", "");
        merge(duplicate, 1, merged).statusCode(200);

        merge(kept, 1, duplicate).statusCode(200).body("facilities", equalTo(3));

        Service.get("/facilities/{id}", part).body("parentId", equalTo(kept)).body("version", equalTo(2));
        Service.get("/facilities/{id}", closed).body("successorId", equalTo(kept));
        Service.get("/facilities/{id}", merged).body("mergedIntoId", equalTo(kept));
        Service.get("/facilities/{id}/history", part).body("items[0].reason", equalTo("重复登记"));
    }

    @Test
    void letsTheFacilityTakeItsPlaceInRelations() {
        var kept = facility("", "");
        var duplicate = facility("", "");
        var centre = facility("", "");
        var relation = relation(centre, duplicate);
        var both = relation(duplicate, kept);

        merge(kept, 1, duplicate).statusCode(200).body("relations", equalTo(2));

        Service.get("/relations/{id}", relation)
                .body("version", equalTo(2))
                .body("members.facilityId", contains(centre, kept));
        Service.get("/relations/{id}", both)
                .body("members.facilityId", contains(kept, kept))
                .body("members.role", contains("centre", "site"));
    }

    @Test
    void tellsWhatWouldGoAlong() {
        var kept = facility("", "");
        var duplicate = facility(LICENCE.formatted("L3"), "");
        relation(facility("", ""), duplicate);

        post(kept + "/merging?dryRun=true", 1, body(duplicate))
                .statusCode(200)
                .body("identifiers", hasSize(1))
                .body("relations", equalTo(1));

        Service.get("/facilities/{id}", duplicate).body("status", equalTo("operating"));
    }

    @Test
    void becomesAPartOfWhatItsDuplicateWasAPartOf() {
        var whole = facility("", "");
        var duplicate = facility("", "\"parentId\": \"%s\", \"partKind\": \"campus\"".formatted(whole));
        var kept = facility("", "\"parentId\": \"%s\", \"partKind\": \"campus\"".formatted(duplicate));

        merge(kept, 1, duplicate).statusCode(200);

        Service.get("/facilities/{id}", kept).body("parentId", equalTo(whole));
    }

    @Test
    void refusesWhatIsNoSecondRecord() {
        var kept = facility("", "");
        var duplicate = facility("", "");
        var part = facility("", "\"parentId\": \"%s\"".formatted(duplicate));
        var below = facility("", "\"parentId\": \"%s\"".formatted(part));

        merge(kept, 1, kept).statusCode(400).body("violations.code", contains("itself"));
        merge(kept, 1, "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61")
                .statusCode(400)
                .body("violations.code", contains("unknown-facility"));
        merge(below, 1, duplicate).statusCode(400).body("violations.code", contains("circle"));
        merge(kept, 7, duplicate).statusCode(412);
        post(kept + "/merging", 1, body(duplicate).replace("2024-06-01", "2023-06-01"))
                .statusCode(400)
                .body("violations.pointer", contains("/on"));
        step(kept, "closure", 1, "\"reason\": \"撤并\"").statusCode(200);
        merge(kept, 2, duplicate).statusCode(409).body("detail", containsString("the other way"));
    }

    @Test
    void neverChangesAMergedRecordAgain() {
        var kept = facility("", "");
        var duplicate = facility("", "");
        merge(kept, 1, duplicate).statusCode(200);

        step(duplicate, "closure", 2, "\"reason\": \"撤并\"").statusCode(409).body("detail", containsString(kept));
        merge(facility("", ""), 1, duplicate)
                .statusCode(400)
                .body("violations.code", contains("merged-facility"))
                .body("violations.suggestion", contains(kept));
        registration("", "\"parentId\": \"%s\"".formatted(duplicate))
                .statusCode(400)
                .body("violations.suggestion", contains(kept));
        registration("", "\"mergedIntoId\": \"%s\"".formatted(kept))
                .statusCode(400)
                .body("violations.pointer", contains("/mergedIntoId"));
        Service.as("facility-editor", RegionCode.full(region))
                .body(document("", "").replace("operating", "merged"))
                .post("/facilities")
                .then()
                .statusCode(400)
                .body("violations.code", contains("merging"));
    }

    @Test
    void takesNoImportForAMergedRecord() {
        var kept = facility(OWN.formatted("IK-" + region), "");
        merge(kept, 1, facility(OWN.formatted("ID-" + region), "")).statusCode(200);

        Imports.run(() -> Service.as("facility-editor", RegionCode.full(region)), "facilities", "", """
                code,nameZh,categoryScheme,category,regionCode,status
                ID-%s,示例医院,ws218,A100,%s,operating
                """.formatted(
                                region, RegionCode.full(region)))
                .body("status", equalTo("refused"))
                .body("violations[0].message", containsString(kept));
    }

    @Test
    void asksForTheRightToChangeBoth() {
        var kept = facility("", "");
        var home = region;
        registerRegion();
        var elsewhere = facility("", "");

        Service.as("facility-editor", RegionCode.full(home))
                .header("If-Match", "\"1\"")
                .body(body(elsewhere))
                .post("/facilities/{id}/merging", kept)
                .then()
                .statusCode(403);
        Service.get("/facilities/{id}", elsewhere).body("mergedIntoId", nullValue());
    }

    private String facility(String identifiers, String more) {
        return registration(identifiers, more).statusCode(201).extract().path("id");
    }

    private ValidatableResponse registration(String identifiers, String more) {
        return Service.as("facility-editor", RegionCode.full(region))
                .body(document(identifiers, more))
                .post("/facilities?validFrom=2024-01-01")
                .then();
    }

    private String document(String identifiers, String more) {
        return """
                {"identifiers": [%s], "name": {"zh": "示例医院"}, "category": {"scheme": "ws218", "code": "A100"},
                 "regionCode": "%s", "status": "operating" %s}""".formatted(identifiers, region, more.isEmpty() ? "" : ", " + more);
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

    private ValidatableResponse merge(String kept, int version, String duplicate) {
        return post(kept + "/merging", version, body(duplicate));
    }

    private ValidatableResponse step(String id, String step, int version, String more) {
        return post(id + "/" + step, version, "{\"on\": \"2024-05-01\", %s}".formatted(more));
    }

    private static String body(String duplicate) {
        return "{\"on\": \"2024-06-01\", \"reason\": \"重复登记\", \"duplicateId\": \"%s\"}".formatted(duplicate);
    }

    private ValidatableResponse post(String path, int version, String body) {
        return Service.as("facility-editor", RegionCode.full(region))
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/facilities/" + path)
                .then();
    }
}
