package org.kangyu.facilities.relation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class RelationsInRegionsTest {

    private Scene scene;
    private String township;
    private String relation;

    @BeforeEach
    void relateInATownship() {
        scene = Scene.prepare();
        township = Service.region(scene.county() + "101", "township", scene.county());
        relation = scene.register(scene.document(
                                "two-way-referral",
                                "",
                                member("upper", scene.facility("A100", 2)),
                                member("lower", scene.townshipCentre()))
                        .replace(scene.county(), township))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void keepARegionFromBeingClosedUntilTheyAreDissolved() {
        close().statusCode(409).body("detail", containsString(relation));
        scene.command(relation, 1, "dissolution", "{\"on\": \"2025-01-01\", \"reason\": \"到期\"}")
                .statusCode(200);
        close().statusCode(200);
    }

    @Test
    void goWithTheirRegionWhenItIsMerged() {
        var into = Service.region(scene.county() + "102", "township", scene.county()) + "000";

        Service.as("integrator", scene.county() + "000000")
                .body("""
                    {"on": "2025-06-01", "reason": "撤并", "from": ["%1$s", "%2$s"], "into": ["%2$s"]}""".formatted(township, into))
                .post("/regions/transitions")
                .then()
                .statusCode(201)
                .body("moved.facilities", equalTo(0));

        Service.get("/relations/{id}", relation)
                .header("ETag", "\"2\"")
                .body("regionCode", equalTo(into))
                .body("validFrom", equalTo("2025-06-01"));
        Service.get("/relations/{id}?asOf=2025-05-31", relation).body("regionCode", equalTo(township + "000"));
    }

    private ValidatableResponse close() {
        return Service.as("integrator", scene.county() + "000000")
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2025-06-01\", \"reason\": \"撤并\"}")
                .post("/regions/{code}/closure", township)
                .then();
    }
}
