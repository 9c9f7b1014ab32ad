package org.kangyu.facilities.relation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.kangyu.facilities.relation.Samples.external;
import static org.kangyu.facilities.relation.Samples.member;
import static org.kangyu.facilities.relation.Samples.region;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelationRulesTest {

    private Scene scene;

    @BeforeEach
    void prepare() {
        scene = Scene.prepare();
    }

    @Test
    void letAHospitalOfTheCountyLeadItsCommunity() {
        refuses("tight-knit-community", member("lead", scene.facility("A100", 3)), "class-set");
        refuses("tight-knit-community", member("lead", scene.townshipCentre()), "class-set");
        takes("tight-knit-community", member("lead", scene.countyHospital()));
        takes("tight-knit-community", member("lead", scene.facility("ws218", "A411", ", \"adminLevel\": \"county\"")));
    }

    @Test
    void letAHospitalOfLevelThreeLeadAGroup() {
        refuses("urban-medical-group", member("lead", scene.facility("A100", 2)), "class-set");
        takes("urban-medical-group", member("lead", scene.facility("A100", 3)));
    }

    @Test
    void letATcmHospitalLeadItsConsortium() {
        refuses("tcm-led-consortium", member("lead", scene.facility("A100", 3)), "class-set");
        takes("tcm-led-consortium", member("lead", scene.facility("A210", 2)));
    }

    @Test
    void wantASupporterOfLevelTwo() {
        var recipient = member("recipient", scene.townshipCentre());

        register("paired-support", member("supporter", scene.facility("A100", 1)), recipient)
                .statusCode(400)
                .body("violations.code", contains("class-set"))
                .body("violations.message", contains(containsString("Hospital of level 2 and above")));
        register("paired-support", member("supporter", scene.facility("A100", 2)), recipient)
                .statusCode(201);
        register("paired-support", external("supporter", "北京清华长庚医院", "\"level\": 1"), recipient)
                .statusCode(400)
                .body("violations.pointer", contains("/members/0/external/level"));
        register("paired-support", external("supporter", "北京清华长庚医院", "\"level\": 3"), recipient)
                .statusCode(201);
    }

    @Test
    void wantThreePartiesOfATripartiteAgreement() {
        var supporter = external("supporter", "北京清华长庚医院", "\"level\": 3");
        var recipient = member("recipient", scene.countyHospital());

        register("tripartite-agreement", supporter, recipient)
                .statusCode(400)
                .body("violations.code", contains("too-few"));
        register("tripartite-agreement", supporter, recipient, region("government", scene.village()))
                .statusCode(400)
                .body("violations.pointer", contains("/members/2/regionCode"))
                .body("violations.code", contains("level"));
        register("tripartite-agreement", supporter, recipient, region("government", "999999"))
                .statusCode(400)
                .body("violations.code", contains("unknown-region"));
        register("tripartite-agreement", supporter, recipient, member("government", scene.townshipCentre()))
                .statusCode(400)
                .body("violations.pointer", contains("/members/2"))
                .body("violations.code", contains("party-kind"));
        register("tripartite-agreement", supporter, recipient, region("government", scene.county()))
                .statusCode(201);
    }

    @Test
    void wantAnElderlyCareInstitutionInAContract() {
        var medical = member("medical", scene.townshipCentre());
        var home = scene.facility("kangyu", "elderly-care", "");

        register("elderly-care-contract", medical, member("elderly-care", scene.townshipCentre()))
                .statusCode(400)
                .body("violations.pointer", contains("/members/1/facilityId"));
        register("elderly-care-contract", medical, member("elderly-care", home)).statusCode(201);
        register("elderly-care-contract", medical, external("elderly-care", "示例养老院", ""))
                .statusCode(201);
    }

    @Test
    void wantTwoVillagesOfAJointClinic() {
        var clinic = member("clinic", scene.facility("D600", null));

        register("joint-village-clinic", clinic, region("village", scene.village()))
                .statusCode(400)
                .body("violations.code", contains("too-few"));
        register(
                        "joint-village-clinic",
                        clinic,
                        region("village", scene.village()),
                        region("village", scene.otherVillage()))
                .statusCode(201);
    }

    @Test
    void keepAFacilityInOneCommunityAtATime() {
        var centre = scene.townshipCentre();
        community("2025-01-01", member("member", centre)).statusCode(201);

        community(null, member("member", scene.townshipCentre()), member("member", centre, "\"since\": \"2024-12-31\""))
                .statusCode(400)
                .body("violations.pointer", contains("/members/2"))
                .body("violations.code", contains("in-another"));
        community(null, member("member", scene.townshipCentre()), member("member", centre, "\"since\": \"2025-01-01\""))
                .statusCode(201);
    }

    @Test
    void wantMembersThatAreThereAndLive() {
        var closed = scene.townshipCentre();
        scene.close(closed, "2024-06-01");
        var young = scene.facility("ws218", "C210", ", \"openedOn\": \"2024-06-01\"");
        var supporter = member("supporter", scene.facility("A100", 3));
        var unknown = UUID.randomUUID().toString();

        register(
                        "paired-support",
                        supporter,
                        member("recipient", unknown),
                        member("recipient", closed, "\"since\": \"2024-06-01\""),
                        member("recipient", young))
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/members/1/facilityId", "/members/2/facilityId", "/members/3/facilityId"))
                .body("violations.code", containsInAnyOrder("unknown-facility", "closed-facility", "not-open"));
        register(
                        "paired-support",
                        supporter,
                        member("recipient", closed, "\"until\": \"2024-06-01\""),
                        member("recipient", young, "\"since\": \"2024-06-01\""),
                        member("recipient", scene.townshipCentre()))
                .statusCode(201);
    }

    @Test
    void neverChangeTheType() {
        var supporter = member("supporter", scene.facility("A100", 3));
        var recipient = member("recipient", scene.townshipCentre());
        var id = scene.relation("paired-support", "", supporter, recipient);

        scene.editor()
                .header("If-Match", "\"1\"")
                .body(scene.document("partnership", "", supporter, recipient))
                .put("/relations/{id}", id)
                .then()
                .statusCode(400)
                .body("violations.code", contains("fixed"))
                .body("violations.suggestion", contains("paired-support"));
    }

    private void takes(String type, String lead) {
        register(type, lead, member("member", scene.townshipCentre())).statusCode(201);
    }

    private void refuses(String type, String lead, String code) {
        register(type, lead, member("member", scene.townshipCentre()))
                .statusCode(400)
                .body("violations.pointer", contains("/members/0/facilityId"))
                .body("violations.code", contains(code));
    }

    private ValidatableResponse community(@Nullable String until, String... members) {
        var all = new String[members.length + 1];
        all[0] = member("lead", scene.countyHospital());
        System.arraycopy(members, 0, all, 1, members.length);
        var end = until == null ? "" : "\"until\": \"%s\"".formatted(until);
        return scene.register(scene.document("tight-knit-community", end, all));
    }

    private ValidatableResponse register(String type, String... members) {
        return scene.register(scene.document(type, "", members));
    }
}
