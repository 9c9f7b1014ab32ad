package org.kangyu.facilities.boundary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

/** Each test has a piece of sea of its own, where no other has regions. */
@QuarkusTest
class ContainingTest {

    @Test
    void findsTheLowestRegionWithAllAboveIt() {
        var prefecture = Service.prefecture();
        var county = Service.region(prefecture + "01", "county", prefecture);
        bound(prefecture, "wgs84", "[[[[0,0],[10,0],[10,10],[0,10],[0,0]], [[7,7],[8,7],[8,8],[7,8],[7,7]]]]");
        bound(county, "wgs84", "[[[[0,0],[1,0],[1,1],[0,1],[0,0]]], [[[4,4],[5,4],[5,5],[4,5],[4,4]]]]");

        at("4.5,4.5", "")
                .body("by", equalTo("boundary"))
                .body("regions.code", contains(full(prefecture.substring(0, 2)), full(prefecture), full(county)))
                .body("facility", nullValue());
        at("3,3", "").body("regions.code", contains(full(prefecture.substring(0, 2)), full(prefecture)));
        at("7.5,7.5", "").statusCode(404);
        at("4.5,4.5", "&asOf=2023-12-31").statusCode(404);
    }

    @Test
    void comparesInTheDatumOfTheBoundary() {
        var region = Service.prefecture();
        bound(region, "gcj02", "[[[[110,20],[110.01,20],[110.01,20.01],[110,20.01],[110,20]]]]");

        Service.get("/regions/containing?point=110.0001,20.005&crs=gcj02").body("by", equalTo("boundary"));
        Service.get("/regions/containing?point=110.0001,20.005&crs=wgs84").body("by", equalTo("boundary"));
        Service.get("/regions/containing?point=110.0099,20.005&crs=gcj02").body("by", equalTo("boundary"));
        Service.get("/regions/containing?point=110.0099,20.005&crs=wgs84").statusCode(404);
    }

    @Test
    void goesByTheNearestFacilityWhereNoBoundaryIsKnown() {
        var region = Service.prefecture();
        facility(region, "近", 80.0, 10.0);
        facility(region, "远", 80.1, 10.0);

        at("80.01,10.0", "")
                .body("by", equalTo("nearest-facility"))
                .body("regions.code", contains(full(region.substring(0, 2)), full(region)))
                .body("facility.name.zh", equalTo("近"))
                .body("distanceMetres", equalTo(1096));
        at("79.7,10.0", "").statusCode(404);
        at("80.01,10.0", "&asOf=2020-06-30").body("facility.name.zh", equalTo("近"));
        at("80.01,10.0", "&asOf=2019-12-31").statusCode(404);
    }

    @Test
    void refusesWhatIsNoPoint() {
        Service.get("/regions/containing?crs=wgs84").statusCode(400).body("violations.pointer", contains("point"));
        Service.get("/regions/containing?point=1,1").statusCode(400).body("violations.pointer", contains("crs"));
        at("39.61,109.78", "").statusCode(400).body("violations.suggestion", contains("109.78,39.61"));
        at("１０９.７８,39.61", "").statusCode(400).body("violations.suggestion", contains("109.78,39.61"));
        at("200,10", "").statusCode(400).body("violations.code", contains("out-of-range"));
        at("NaN,10", "").statusCode(400).body("violations.code", contains("malformed"));
    }

    private static ValidatableResponse at(String point, String more) {
        return Service.get("/regions/containing?crs=wgs84&point={point}" + more, point);
    }

    private static void facility(String region, String name, double longitude, double latitude) {
        Service.as("facility-editor", full(region))
                .queryParam("validFrom", "2020-01-01")
                .body("""
                    {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s",
                     "status": "operating", "position": {"longitude": %s, "latitude": %s}}""".formatted(name, region, longitude, latitude))
                .post("/facilities")
                .then()
                .statusCode(201);
    }

    private static void bound(String region, String datum, String coordinates) {
        Service.as("integrator", full(region.substring(0, 2)))
                .queryParam("validFrom", "2024-01-01")
                .body("""
                    {"datum": "%s", "geometry": {"type": "MultiPolygon", "coordinates": %s}}""".formatted(datum, coordinates))
                .put("/regions/{code}/boundary", region)
                .then()
                .statusCode(200);
    }

    private static String full(String code) {
        return code + "0".repeat(12 - code.length());
    }
}
