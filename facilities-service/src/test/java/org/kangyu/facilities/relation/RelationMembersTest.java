package org.kangyu.facilities.relation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.kangyu.facilities.relation.Samples.external;
import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class RelationMembersTest {

    private Scene scene;
    private String centre;
    private String site;
    private String relation;

    @BeforeEach
    void connect() {
        scene = Scene.prepare();
        centre = scene.facility("A100", 3);
        site = scene.townshipCentre();
        relation = scene.relation(
                "remote-medicine", "", member("centre", centre), member("site", site), external("site", "示例门诊部", ""));
    }

    @Test
    void areThoseOfTheDaySortedByRole() {
        var later = scene.townshipCentre();
        join(1, member("site", later, "\"since\": \"2025-01-01\""), "2025-01-01");

        Service.get("/relations/{id}/members?asOf=2024-12-31", relation)
                .body("items.role", contains("centre", "site", "site"));
        Service.get("/relations/{id}/members?role=site&count=true&limit=2", relation)
                .body("items", hasSize(2))
                .body("total", equalTo(3));
        Service.get("/relations/{id}/members?role=centre", relation)
                .body("items.facilityId", contains(centre))
                .body("items[0].since", equalTo("2024-01-01"))
                .body("items[0].facility.status", equalTo("operating"));
        Service.get("/relations/{id}/members?role=center", relation)
                .statusCode(400)
                .body("violations[0].suggestion", equalTo("centre"));
    }

    @Test
    void stayWhenTheyCloseAndAreShownSo() {
        scene.close(site, "2025-06-01");

        Service.get("/relations/{id}", relation).header("ETag", "\"1\"");
        Service.get("/relations/{id}/members?asOf=2025-05-31", relation)
                .body("items.find { it.facilityId == '%s' }.facility.status".formatted(site), equalTo("operating"));
        Service.get("/relations/{id}/members", relation)
                .body("items.find { it.facilityId == '%s' }.facility.status".formatted(site), equalTo("closed"))
                .body("items.find { it.facilityId == '%s' }.facility.closedOn".formatted(site), equalTo("2025-06-01"));
        join(1, member("site", scene.townshipCentre()), "2025-06-01");
    }

    @Test
    void joinWithWhatIsWrongToldAsItWasSent() {
        scene.command(relation, 1, "members", "{\"role\": \"sites\", \"since\": \"2020-01-01\"}")
                .statusCode(400)
                .body("violations.pointer", contains("", "/since", "/role"));
        scene.command(relation, 1, "members", member("site", site))
                .statusCode(400)
                .body("violations.code", contains("repeated"));
    }

    @Test
    void leaveOnADayAndMayComeBack() {
        leave(1, "2025-03-01", site).statusCode(200).body("members[1].until", equalTo("2025-03-01"));
        leave(2, "2025-04-01", site).statusCode(400).body("violations.code", contains("not-a-member"));
        join(2, member("site", site, "\"since\": \"2025-05-01\""), "2025-05-01");

        Service.get("/relations?facility={id}&asOf=2025-02-28", site).body("items.id", contains(relation));
        Service.get("/relations?facility={id}&asOf=2025-04-30", site).body("items", empty());
        Service.get("/relations?facility={id}", site).body("items.id", contains(relation));
        Service.get("/relations/{id}/history", relation).body("items[1].reason", equalTo("退出"));
    }

    @Test
    void doNotLeaveARelationThatNeedsThem() {
        leave(1, "2025-03-01", centre)
                .statusCode(400)
                .body("violations.pointer", contains("/members"))
                .body("violations.code", contains("too-few"));
    }

    @Test
    void doNotJoinADissolvedRelation() {
        scene.command(relation, 1, "dissolution", "{\"on\": \"2025-06-01\", \"reason\": \"到期\"}")
                .statusCode(200);

        scene.command(relation, 2, "members", member("site", scene.townshipCentre()))
                .statusCode(409);
        Service.get("/relations/{id}/members", relation).body("items", empty());
    }

    private void join(int version, String member, String validFrom) {
        scene.editor()
                .header("If-Match", "\"%d\"".formatted(version))
                .queryParam("validFrom", validFrom)
                .body(member)
                .post("/relations/{id}/members", relation)
                .then()
                .statusCode(200)
                .header("ETag", "\"%d\"".formatted(version + 1));
    }

    private ValidatableResponse leave(int version, String on, String facility) {
        return scene.command(relation, version, "members/departure", """
            {"on": "%s", "reason": "退出", "facilityId": "%s"}""".formatted(on, facility));
    }
}
