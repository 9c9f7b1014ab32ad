package org.kangyu.facilities.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class IntegrityTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private String prefecture = "";

    @Inject
    DataSource database;

    @BeforeEach
    void registerAPrefecture() {
        prefecture = Service.prefecture();
    }

    @Test
    void tellsOfLicencesThatEndedOrSoonWill() {
        register("已到期", "\"licence\": {\"validUntil\": \"%s\"}".formatted(today.minusDays(1)));
        register("将到期", "\"licence\": {\"validUntil\": \"%s\"}".formatted(today.plusDays(30)));
        register("有效", "\"licence\": {\"validUntil\": \"%s\"}".formatted(today.plusDays(91)));

        findings("")
                .body("items.rule", contains("licence-expired", "licence-expiring"))
                .body("items.name.zh", contains("已到期", "将到期"))
                .body("items[0].message.en", equalTo("The licence ended on " + today.minusDays(1)));
        findings("&rule=licence-expiring").body("items.name.zh", contains("将到期"));
    }

    @Test
    void tellsOfVerificationsThatAreDueByTheNumberOfBeds() {
        var verified = "\"licence\": {\"verifiedOn\": \"%s\"}".formatted(today.minusYears(2));
        register(
                "小医院",
                verified + ", \"beds\": [{\"kind\": \"general\", \"approved\": 99},"
                        + " {\"kind\": \"nursing\", \"approved\": 60}]");
        register("大医院", verified + ", \"beds\": [{\"kind\": \"general\", \"approved\": 100}]");

        findings("")
                .body("items.rule", contains("verification-due"))
                .body("items.name.zh", contains("小医院"))
                .body("items[0].about", equalTo(today.minusYears(1).toString()));
    }

    @Test
    void letsPartsAndVillageClinicsAndFacilitiesOfOneBodyShareACreditCode() {
        var uscc = "\"identifiers\": [{\"scheme\": \"uscc\", \"value\": \"12150600460720009A\"}]";
        var main = register("总院", uscc + ", \"legalBody\": \"某医院\"");
        register("院区", uscc + ", \"parentId\": \"%s\"".formatted(main));
        register("卫生室", uscc, "D600");
        register("同一法人", uscc + ", \"legalBody\": \"某医院\"");
        findings("").body("items", equalTo(List.of()));

        register("其他法人", uscc + ", \"legalBody\": \"另一医院\"");
        findings("&rule=shared-identifier")
                .body("items.name.zh", containsInAnyOrder("其他法人", "同一法人", "总院"))
                .body("items[0].about", equalTo("uscc|12150600460720009A"));
    }

    @Test
    void tellsOfWhatContradictsItself() {
        register("尚未开业", "\"openedOn\": \"%s\"".formatted(today.plusDays(5)));
        register("停业已久", "\"status\": \"suspended\", \"statusSince\": \"%s\"".formatted(today.minusDays(400)));
        register("村卫生室", "\"beds\": [{\"kind\": \"icu\", \"open\": 2}]", "D600");

        findings("").body("items.rule", contains("beds-of-a-village-clinic", "opens-later", "suspended-too-long"));
    }

    @Test
    void tellsOfPartsOfWhatHasClosed() {
        var main = register("总院", "\"level\": 2");
        var part = register("院区", "\"parentId\": \"%s\"".formatted(main));
        Service.as("facility-editor", full())
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2024-06-01\", \"reason\": \"撤并\"}")
                .post("/facilities/{id}/closure", main)
                .then()
                .statusCode(200);

        findings("").body("items.rule", contains("parent-closed")).body("items[0].facilityId", equalTo(part));
    }

    @Test
    void findsWhatLiesFarFromTheOthersOfItsCounty() {
        Service.region(prefecture + "01", "county", prefecture);
        var county = "\"regionCode\": \"%s01\", \"position\": {\"longitude\": %s, \"latitude\": 39.6}";
        for (int i = 0; i < 6; i++) {
            register("附近" + i, county.formatted(prefecture, 109.7 + i * 0.01));
        }
        register("远处", county.formatted(prefecture, 112.7));

        findings("").body("items.rule", contains("far-away")).body("items.name.zh", contains("远处"));
    }

    @Test
    void tellsOfWhatLiesOutsideOfTheLowestBoundaryThatIsKnown() {
        Service.region(prefecture + "01", "county", prefecture);
        bound(prefecture, 109.0, 112.0);
        bound(prefecture + "01", 109.0, 110.0);
        var county = "\"regionCode\": \"%s01\", \"position\": {\"longitude\": %s, \"latitude\": 39.6}";
        register("县内", county.formatted(prefecture, 109.5));
        register("边上", county.formatted(prefecture, 110.01));
        register("县外", county.formatted(prefecture, 110.05));

        findings("&rule=outside-boundary").body("items.name.zh", contains("县外")).body("items.about", contains("5.6"));
    }

    @Test
    void tellsOfWhatStandsInARegionThatHasEnded() throws SQLException {
        register("仍在", "\"level\": 2");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update region set document = document || '{\"closedOn\": \"2024-06-01\"}' where code = ?")) {
            statement.setString(1, full()); // nothing that is asked for over HTTP leaves somebody behind
            statement.executeUpdate();
        }

        findings("").body("items.rule", contains("region-ended")).body("items.about", contains("2024-06-01"));
    }

    @Test
    void tellsOfTownshipsWithoutPrimaryCare() {
        Service.region(prefecture + "01", "county", prefecture);
        Service.region(prefecture + "01100", "township", prefecture + "01");
        Service.region(prefecture + "01101", "township", prefecture + "01");
        register("卫生院", "\"regionCode\": \"%s01101\"".formatted(prefecture), "C220");

        findings("")
                .body("items.rule", contains("township-without-primary-care"))
                .body("items.regionCode", contains(prefecture + "01100000"))
                .body("items[0].facilityId", nullValue());
    }

    @Test
    void goesThroughAllOfThemPageByPage() {
        for (int i = 0; i < 5; i++) {
            register("机构" + i, "\"openedOn\": \"%s\"".formatted(today.plusDays(i + 1)));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = findings("&limit=2&count=true" + cursor)
                    .body("total", equalTo(5))
                    .extract();
            seen.addAll(page.path("items.facilityId"));
            cursor = page.path("nextCursor") == null ? "" : "&cursor=" + page.path("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        findings(400, "&rule=opens-latr").body("violations[0].suggestion", equalTo("opens-later"));
    }

    private void bound(String region, double west, double east) {
        Service.as("integrator", full())
                .body("""
                    {"geometry": {"type": "MultiPolygon", "coordinates":
                      [[[[%1$s, 39], [%2$s, 39], [%2$s, 40], [%1$s, 40], [%1$s, 39]]]]}}""".formatted(west, east))
                .put("/regions/{code}/boundary", region)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse findings(String query) {
        return findings(200, query);
    }

    private ValidatableResponse findings(int status, String query) {
        return Service.as("facility-editor", full())
                .get("/facilities/integrity?region=" + prefecture + query)
                .then()
                .statusCode(status);
    }

    private String register(String name, String fields) {
        return register(name, fields, "A100");
    }

    private String register(String name, String fields, String category) {
        var region = fields.contains("regionCode") ? "" : "\"regionCode\": \"%s\",".formatted(prefecture);
        var status = fields.contains("status\"") ? "" : "\"status\": \"operating\",";
        return Service.as("facility-editor", full())
                .body("""
                    {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "%s"}, %s %s %s}""".formatted(name, category, region, status, fields))
                .post("/facilities?validFrom=2024-01-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String full() {
        return prefecture + "00000000";
    }
}
