package org.kangyu.facilities.relation;

import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.facilities.Service;

@QuarkusTest
class RelationAccessTest {

    private Scene scene;
    private String elsewhere;
    private String document;

    @BeforeEach
    void prepare() {
        scene = Scene.prepare();
        elsewhere = Scene.prepare().county() + "000000";
        document = scene.document(
                "two-way-referral",
                "",
                member("upper", scene.facility("A100", 2)),
                member("lower", scene.townshipCentre()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facility-editor", "integrator", "admin"})
    void isOpenToThoseWhoseRegionItIs(String role) {
        register(Service.as(role, scene.county() + "000000"), 201);
        register(Service.as(role, elsewhere), 403);
        register(Service.as(role), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "operator", "facility-approver"})
    void isClosedToOtherRoles(String role) {
        register(Service.as(role, scene.county() + "000000"), 403);
    }

    @Test
    void asksForATokenToChangeAndForNoneToRead() {
        register(Service.anybody().contentType("application/json"), 401);
        Service.get("/relations?region=" + scene.county()).statusCode(200);
    }

    @Test
    void movesOnlyBetweenRegionsThatAreBothTheEditors() {
        var id = scene.register(document).statusCode(201).extract().<String>path("id");
        var county = scene.county() + "000000";

        move(Service.as("facility-editor", county), id, 403);
        move(Service.as("facility-editor", elsewhere), id, 403);
        move(Service.as("facility-editor", county, elsewhere), id, 200);
    }

    private void register(RequestSpecification caller, int status) {
        caller.body(document).post("/relations").then().statusCode(status);
    }

    private void move(RequestSpecification caller, String id, int status) {
        caller.contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"regionCode\": \"%s\"}".formatted(elsewhere))
                .patch("/relations/{id}", id)
                .then()
                .statusCode(status);
    }
}
