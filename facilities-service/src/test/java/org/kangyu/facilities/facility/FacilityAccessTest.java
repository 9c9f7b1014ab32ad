package org.kangyu.facilities.facility;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.facilities.Service;
import org.kangyu.kit.testing.TestTokens;
import org.kangyu.local.Tokens;

@QuarkusTest
class FacilityAccessTest {

    private String province;
    private String east;
    private String west;

    @BeforeEach
    void makeTwoPrefectures() {
        province = Service.province();
        east = Service.region(province + "06", "prefecture", province) + "00000000";
        west = Service.region(province + "07", "prefecture", province) + "00000000";
    }

    @ParameterizedTest
    @ValueSource(strings = {"facility-editor", "integrator", "admin"})
    void isOpenToThoseWhoseRegionItIs(String role) {
        register(Service.as(role, east), east, 201);
        register(Service.as(role, province + "0000000000"), east, 201);
        register(Service.as(role, west), east, 403);
        register(Service.as(role), east, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "operator", "facility-approver"})
    void isClosedToOtherRoles(String role) {
        register(Service.as(role, east), east, 403);
    }

    @Test
    void asksForATokenToChangeAndForNoneToRead() {
        var id = Service.hospital(province + "06", "示例医院");

        register(Service.anybody().contentType("application/json"), east, 401);
        Service.get("/facilities/{id}", id).statusCode(200);
    }

    @Test
    void movesOnlyBetweenRegionsThatAreBothTheEditors() {
        var id = Service.hospital(province + "06", "示例医院");

        move(Service.as("facility-editor", east), id, west, 403);
        move(Service.as("facility-editor", west), id, west, 403);
        move(Service.as("facility-editor", east, west), id, west, 200);
    }

    @Test
    void isOpenToAnEditorOfThisOneFacility() {
        var id = Service.hospital(province + "06", "示例医院");
        var other = Service.hospital(province + "06", "另一医院");
        var token = TestTokens.sign(
                new Tokens.Claims("hospital", Set.of("facility-editor"), Set.of(), Set.of(id), Duration.ofHours(1)));

        move(Service.anybody().auth().oauth2(token), id, west, 403);
        move(Service.anybody().auth().oauth2(token), id, east, 200);
        move(Service.anybody().auth().oauth2(token), other, east, 403);
    }

    private static void register(RequestSpecification caller, String region, int status) {
        caller.body(Service.document(region, "示例医院")).post("/facilities").then().statusCode(status);
    }

    private static void move(RequestSpecification caller, String id, String region, int status) {
        caller.contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"regionCode\": \"%s\", \"level\": 2}".formatted(region))
                .patch("/facilities/{id}", id)
                .then()
                .statusCode(status);
    }
}
