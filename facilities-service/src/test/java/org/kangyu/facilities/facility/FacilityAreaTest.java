package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Random;
import org.hamcrest.Matcher;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kangyu.facilities.Service;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;

@QuarkusTest
class FacilityAreaTest {

    private final Session session;
    private String region = "";

    FacilityAreaTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void registerFacilities() {
        region = Service.prefecture();
        register("东", 109.99, 39.82, "wgs84");
        register("东邻", 109.995, 39.821, "wgs84");
        register("西", 109.78, 39.61, "wgs84");
        Service.hospital(region, "无坐标");
    }

    @Test
    void showsThoseInABox() {
        shows("bbox=109.7,39.5,109.8,39.7", contains("西"));
        shows("bbox=109.7,39.5,110,39.9", containsInAnyOrder("东", "东邻", "西"));
        shows("bbox=109.7,39.5,109.8,39.7&status=closed", empty());
        shows("bbox=109.7,39.5,110,39.9&asOf=2019-12-31", empty());
        shows("bbox=109.7,39.5,109.8,39.7&asOf=2022-01-01", contains("西"));
    }

    @Test
    void showsThoseAroundAPoint() {
        shows("near=109.78,39.61&within=1km&crs=wgs84", contains("西"));
        shows("near=109.99,39.82&within=300m&crs=wgs84", contains("东"));
        shows("near=109.99,39.82&within=500m&crs=wgs84", containsInAnyOrder("东", "东邻"));
        shows("near=109.99,39.82&within=50km&crs=wgs84", containsInAnyOrder("东", "东邻", "西"));
    }

    @Test
    void measuresInTheDatumOfTheQuestion() {
        var shifted = Datum.WGS84.to(Datum.GCJ02, new Place(109.78, 39.61));
        var there = "%s,%s".formatted(shifted.longitude(), shifted.latitude());

        shows("near=%s&within=10m&crs=gcj02".formatted(there), contains("西"));
        shows("near=%s&within=100m&crs=wgs84".formatted(there), empty());
        shows(
                "bbox=%s,%s,%s,%s&crs=gcj02"
                        .formatted(
                                shifted.longitude() - 1e-4,
                                shifted.latitude() - 1e-4,
                                shifted.longitude() + 1e-4,
                                shifted.latitude() + 1e-4),
                contains("西"));
    }

    @Test
    void findsPlacesWhereverTheyWereMeasured() {
        var shifted = Datum.WGS84.to(Datum.BD09, new Place(109.5, 39.5));
        register("百度", shifted.longitude(), shifted.latitude(), "bd09");

        shows("near=109.5,39.5&within=5m&crs=wgs84", contains("百度"));
    }

    @Test
    void countsThoseInEachCellOfAMap() {
        clusters("bbox=109,39,111,41&zoom=10")
                .body("items", hasSize(2))
                .body("items.count", containsInAnyOrder(1, 2))
                .body("items.find { it.count == 1 }.name.zh", equalTo("西"))
                .body("items.find { it.count == 1 }.facilityId", notNullValue())
                .body("items.find { it.count == 2 }.facilityId", nullValue())
                .body("items.find { it.count == 2 }.position.longitude.toDouble()", closeTo(109.9925, 1e-6))
                .body(
                        "items.find { it.count == 2 }.bbox.collect { it.toDouble() }",
                        contains(
                                closeTo(109.99, 1e-6),
                                closeTo(39.82, 1e-6),
                                closeTo(109.995, 1e-6),
                                closeTo(39.821, 1e-6)));
        clusters("bbox=109,39,111,41&zoom=0").body("items.count", contains(3));
        clusters("bbox=109,39,111,41&zoom=22").body("items.count", contains(1, 1, 1));
        clusters("bbox=-180,-90,180,90&zoom=22").body("items.count", contains(1, 1, 1));
        clusters("bbox=109,39,111,41&zoom=10&asOf=2019-12-31").body("items", empty());
        clusters("bbox=109,39,111,41&zoom=10&q=西&crs=gcj02").body("items[0].position.datum", equalTo("gcj02"));
    }

    @Test
    void givesClustersPageByPage() {
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = clusters("bbox=109,39,111,41&zoom=22&limit=1&count=true"
                            + (cursor == null ? "" : "&cursor=" + cursor))
                    .body("total", equalTo(3))
                    .extract();
            seen.addAll(page.path("items.name.zh"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrder("东", "东邻", "西");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bbox=39.5,109.7,39.9,110.1|bbox|swapped-coordinates|109.7,39.5,110.1,39.9",
                "bbox=110.1,39.9,109.7,39.5|bbox|wrong-order|109.7,39.5,110.1,39.9",
                "bbox=109.7,39.5|bbox|malformed|109.7,39.5,110.1,39.9",
                "bbox=-181,39,110,40|bbox|out-of-range|",
                "near=39.61,109.78&within=1km&crs=wgs84|near|swapped-coordinates|109.78,39.61",
                "near=109.78,39.61&within=1km|crs|missing|wgs84",
                "near=109.78,39.61&crs=wgs84|within|missing|50km",
                "within=1km|near|missing|109.78,39.61",
                "near=109.78,39.61&within=50&crs=wgs84|within|malformed|50km",
                "near=109.78,39.61&within=501km&crs=wgs84|within|out-of-range|500km",
                "near=109.78,39.61&within=0m&crs=wgs84|within|out-of-range|50km",
                "bbox=109.7,39.5,110.1,39.9&crs=wgs48|crs|unknown-code|wgs84",
                "zoom=3|bbox|missing|109.7,39.5,110.1,39.9",
                "bbox=109.7,39.5,110.1,39.9&zoom=23|zoom|out-of-range|22"
            })
    void refusesPlacesThatAreNone(String query, String pointer, String code, @Nullable String suggestion) {
        list(query)
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code))
                .body("violations[0].suggestion", equalTo(suggestion));
    }

    @ParameterizedTest
    @EnumSource(Datum.class)
    void makesTheSameOfADatumInTheDatabase(Datum datum) {
        var random = new Random(2026);
        for (int i = 0; i < 200; i++) {
            var place = new Place(60 + random.nextDouble(90), random.nextDouble(60));
            var expected = datum.to(Datum.WGS84, place);
            var found = session.createNativeQuery(
                            "select cast(p[0] as text) || ',' || cast(p[1] as text) from wgs84_of(point(:east, :north), :datum) p",
                            String.class)
                    .setParameter("east", place.longitude())
                    .setParameter("north", place.latitude())
                    .setParameter("datum", datum.text())
                    .getSingleResult();
            var numbers = found.split(",", -1);
            assertThat(new Place(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])).metresTo(expected))
                    .as("%s of %s", place, datum)
                    .isLessThan(0.01);
        }
    }

    private ValidatableResponse clusters(String query) {
        return list(query).statusCode(200);
    }

    private void shows(String query, Matcher<?> names) {
        list(query).statusCode(200).body("items.name.zh", names);
    }

    private ValidatableResponse list(String query) {
        return Service.get("/facilities?region=%s&%s".formatted(region, query));
    }

    private void register(String name, double longitude, double latitude, String datum) {
        Service.as("facility-editor", region + "00000000")
                .queryParam("validFrom", "2020-01-01")
                .body("""
                    {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s",
                     "status": "operating", "position": {"longitude": %s, "latitude": %s, "datum": "%s"}}""".formatted(name, region, longitude, latitude, datum))
                .post("/facilities")
                .then()
                .statusCode(201);
    }
}
