package org.kangyu.facilities.boundary;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class BoundaryTest {

    private static final String SQUARE = "[[[[109,39],[110,39],[110,40],[109,40],[109,39]]]]";
    private static final String SMALLER = "[[[[109,39],[109.5,39],[109.5,39.5],[109,39.5],[109,39]]]]";

    private String region = "";

    @BeforeEach
    void registerRegion() {
        region = Service.prefecture();
    }

    @Test
    void isReadAsItWasSentFromItsDayOn() {
        put(null, "2024-01-01", "wgs84", SQUARE).statusCode(200).header("ETag", "\"1\"");
        put("\"1\"", "2025-01-01", "wgs84", SMALLER).statusCode(200).header("ETag", "\"2\"");

        get("").statusCode(200)
                .header("ETag", "\"2\"")
                .body("code", equalTo(region + "00000000"))
                .body("validFrom", equalTo("2025-01-01"))
                .body("source", equalTo("示例图"))
                .body("geometry.coordinates[0][0][1]", contains(109.5, 39.0));
        get("?asOf=2024-12-31").header("ETag", "\"1\"").body("geometry.coordinates[0][0][1]", contains(110.0, 39.0));
        get("?asOf=2023-12-31").statusCode(404);
        Service.get("/regions/{code}/boundary", Service.prefecture()).statusCode(404);
    }

    @Test
    void isReadInAnotherDatum() {
        put(null, "2024-01-01", "wgs84", SQUARE).statusCode(200);

        get("?crs=gcj02")
                .body("datum", equalTo("gcj02"))
                .body("geometry.coordinates[0][0][0][0]", closeTo(109.0048, 0.002))
                .body("geometry.coordinates[0][0][0][1]", closeTo(39.0013, 0.002));
        get("?crs=mars").statusCode(400).body("violations.pointer", contains("crs"));
    }

    @Test
    void isChangedOnlyAtTheVersionThatWasRead() {
        put(null, "2024-01-01", "wgs84", SQUARE).statusCode(200);

        put(null, "2025-01-01", "wgs84", SMALLER).statusCode(428);
        put("\"2\"", "2025-01-01", "wgs84", SMALLER).statusCode(412);
        put("\"1\"", "2023-01-01", "wgs84", SMALLER)
                .statusCode(400)
                .body("violations.code", contains("before-current"));
        put("\"1\"", "2025-01-01", "wgs84", SQUARE).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void isNotForEverybodyToChange() {
        Service.as("facility-editor", region + "00000000")
                .body(body("wgs84", SQUARE))
                .put("/regions/{code}/boundary", region)
                .then()
                .statusCode(403);
        Service.as("integrator", Service.prefecture() + "00000000")
                .body(body("wgs84", SQUARE))
                .put("/regions/{code}/boundary", region)
                .then()
                .statusCode(403);
        Service.as("integrator", region + "00000000")
                .body(body("wgs84", SQUARE))
                .put("/regions/{code}/boundary", "990099")
                .then()
                .statusCode(400)
                .body("violations.code", contains("unknown-region"));
    }

    @Test
    void isRefusedWithEveryPositionThatIsWrong() {
        refused("[[[[39,109],[110,39],[110,400],[109,40,1],[109,39]]]]")
                .body(
                        "violations.code",
                        contains("swapped-coordinates", "out-of-range", "not-two-numbers", "not-closed"))
                .body("violations[0].pointer", equalTo("/geometry/coordinates/0/0/0"))
                .body("violations[0].suggestion", equalTo("[109.0, 39.0]"))
                .body("violations[3].pointer", equalTo("/geometry/coordinates/0/0/4"));
        refused("[[[[109,39],[110,39],[109,39]]]]").body("violations.code", contains("too-short"));
        refused("[[]]").body("violations.code", contains("no-ring"));
        refused("[]").body("violations.pointer", contains("/geometry/coordinates"));
        refused("[[[[109,39],[110,null],[109,39]]]]")
                .body("violations.pointer", contains("/geometry/coordinates/0/0/1/1"));
    }

    @Test
    void isRefusedWhereItCrossesItself() {
        refused("[[[[109,39],[110,40],[110,39],[109,40],[109,39]]]]")
                .body("violations.code", contains("invalid-surface"))
                .body("violations[0].message", containsString("109.5,39.5"));
        refused("[[[[109,39],[110,39],[110,40],[109,40],[109,39]], [[111,39],[112,39],[112,40],[111,39]]]]")
                .body("violations[0].message", containsString("Hole lies outside shell"));
    }

    private ValidatableResponse refused(String coordinates) {
        return put(null, "2024-01-01", "wgs84", coordinates).statusCode(400);
    }

    private ValidatableResponse get(String query) {
        return Service.anybody()
                .config(io.restassured.config.RestAssuredConfig.config()
                        .jsonConfig(io.restassured.config.JsonConfig.jsonConfig()
                                .numberReturnType(NumberReturnType.DOUBLE)))
                .get("/regions/{code}/boundary" + query, region)
                .then();
    }

    private ValidatableResponse put(@Nullable String ifMatch, String validFrom, String datum, String coordinates) {
        var request = Service.as("integrator", region + "00000000").queryParam("validFrom", validFrom);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body(datum, coordinates))
                .put("/regions/{code}/boundary", region)
                .then();
    }

    private static String body(String datum, String coordinates) {
        return """
                {"datum": "%s", "source": "示例图", "geometry": {"type": "MultiPolygon", "coordinates": %s}}""".formatted(datum, coordinates);
    }
}
