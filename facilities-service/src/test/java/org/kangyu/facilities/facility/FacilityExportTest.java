package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;
import org.kangyu.kit.dated.Moment;

@QuarkusTest
class FacilityExportTest {

    private final FacilityWorkbook workbook;
    private final FacilityCatalogue catalogue;
    private String province = "";

    FacilityExportTest(FacilityWorkbook workbook, FacilityCatalogue catalogue) {
        this.workbook = workbook;
        this.catalogue = catalogue;
    }

    @BeforeEach
    void makeAProvince() {
        province = Service.province();
    }

    @Test
    void writesAFileThatChangesNothingWhenItIsImported() {
        register(
                "E-1",
                "\"name\": {\"zh\": \"示例医院，“甲”\", \"en\": \"A, \\\"B\\\"\"}, \"position\": {\"longitude\": -0.5, \"latitude\": 39.61,"
                        + " \"datum\": \"gcj02\"}");
        register("E-2", """
                "name": {"zh": "示例卫生院"}, "level": 1, "grade": "甲", "openedOn": "1956-05-01", "synthetic": true,
                "otherNames": [{"kind": "short", "name": {"zh": "示例"}}], "services": ["day-surgery", "palliative-care"],
                "departments": [{"scheme": "kangyu", "code": "fever-clinic"}],
                "beds": [{"kind": "general", "approved": 40, "open": 38}], "staff": [{"category": "physician", "count": 12}]""");

        var file = export("format=csv");

        assertThat(file.lines()).hasSize(3);
        assertThat(file).startsWith("\uFEFFOwn code,Chinese name").contains("-0.5", "general=40//38", "physician=12");
        Imports.run(() -> Service.as("facility-editor", full()), "facilities", "", file)
                .body("violations", equalTo(List.of()))
                .body("counts.unchanged", equalTo(2));
    }

    @Test
    void writesAWorkbookThatChangesNothingWhenItIsImported() throws IOException {
        register("X-1", "\"name\": {\"zh\": \"=HYPERLINK(1)\"}, \"level\": 2, \"openedOn\": \"1956-05-01\"");
        register(
                "X-2",
                "\"name\": {\"zh\": \"示例卫生院\"}, \"beds\": [{\"kind\": \"general\", \"approved\": 40, \"open\": 38}]");

        var file = Service.get("/facilities/export?format=xlsx&region=" + province)
                .statusCode(200)
                .header("Content-Disposition", containsString("facilities.xlsx"))
                .extract()
                .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Own code");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("=HYPERLINK(1)");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
        }
        Imports.run(() -> Service.as("facility-editor", full()), "facilities", "", file)
                .body("violations", equalTo(List.of()))
                .body("counts.unchanged", equalTo(2));
    }

    @Test
    void beginsAnotherSheetWhereOneIsFull() throws IOException {
        register("S-1", "\"name\": {\"zh\": \"示例医院\"}");
        register("S-2", "\"name\": {\"zh\": \"示例医院\"}");
        var ids = JsonPath.from(
                        Service.get("/facilities?region=" + province).extract().asString())
                .<String>getList("items.id");
        var page = ids.stream()
                .map(id -> catalogue.at(UUID.fromString(id), new Moment(null, null), new Crs(null)))
                .toList();

        try (var stream = workbook.of(List.of(page, page, page).iterator(), Locale.CHINESE, 5);
                var file = new ReadableWorkbook(stream)) {
            assertThat(file.getSheets().map(Sheet::getName)).containsExactly("facilities", "facilities 2");
            var second = file.findSheet("facilities 2").orElseThrow().read();
            assertThat(second.getFirst().getCellText(0)).isEqualTo("登记号");
            assertThat(second).hasSize(3);
        }
    }

    @Test
    void writesEachFacilityOnceHoweverManyPagesTheyFill() {
        var rows = new StringBuilder("code,nameZh,categoryScheme,category,regionCode,status\n");
        for (int i = 0; i < 1_234; i++) {
            rows.append("P-%s-%d,示例医院,ws218,A100,%s,operating\n".formatted(province, i, full()));
        }
        Imports.run(() -> Service.as("facility-editor", full()), "facilities", "", rows.toString())
                .body("counts.created", equalTo(1_234));

        var ids = export("format=ndjson")
                .lines()
                .map(line -> JsonPath.from(line).getString("id"))
                .toList();

        assertThat(ids).hasSize(1_234).doesNotHaveDuplicates();
        assertThat(export("format=ndjson&status=closed")).isEmpty();
        assertThat(export("asOf=2019-12-31").lines()).hasSize(1);
    }

    @Test
    void givesPositionsInTheDatumAskedForAndInGeoJsonInWgs84() {
        var shifted =
                "\"position\": {\"longitude\": 116.41024449916938, \"latitude\": 39.91640428150164, \"datum\": \"gcj02\"}";
        register("E-4", "\"name\": {\"zh\": \"示例医院\"}, " + shifted);
        register("E-5", "\"name\": {\"zh\": \"无坐标医院\"}");

        Service.get("/facilities?region={region}", province).body("items[0].position.datum", equalTo("gcj02"));
        Service.get("/facilities?region={region}&crs=wgs84", province)
                .body("items[0].position.datum", equalTo("wgs84"))
                .body("items[0].position.longitude", equalTo(116.404f))
                .body("items[0].position.latitude", equalTo(39.915f));
        Service.get("/facilities?crs=wgs48").statusCode(400).body("violations[0].suggestion", equalTo("wgs84"));

        var file = JsonPath.from(export("format=geojson&crs=gcj02"));
        assertThat(file.getString("type")).isEqualTo("FeatureCollection");
        assertThat(file.getList("features.geometry.coordinates[0]", Float.class))
                .containsExactly(116.404f, 39.915f);
        assertThat(file.getString("features[1].properties.name.zh")).isEqualTo("无坐标医院");
        assertThat(file.<Object>get("features[1].geometry")).isNull();
    }

    @Test
    void writesNothingThatASpreadsheetWouldCompute() {
        register("E-3", "\"name\": {\"zh\": \"=HYPERLINK(1)\"}, \"address\": \"@SUM(1)\"");

        assertThat(export("format=csv")).contains(",'=HYPERLINK(1),", ",'@SUM(1),");
    }

    @Test
    void refusesWhatItDoesNotKnowBeforeTheFileBegins() {
        Service.get("/facilities/export?format=csvv").statusCode(400).body("violations[0].suggestion", equalTo("csv"));
        Service.get("/facilities/export?status=open")
                .statusCode(400)
                .contentType(containsString("application/problem+json"));
        Service.get("/facilities/export?statsu=closed")
                .statusCode(400)
                .body("violations.suggestion", contains("status"));
    }

    private String export(String query) {
        return Service.get("/facilities/export?region=%s&%s".formatted(province, query))
                .statusCode(200)
                .extract()
                .asString();
    }

    private void register(String code, String fields) {
        Service.as("facility-editor", full())
                .queryParam("validFrom", "2020-01-01")
                .body("""
                    {"identifiers": [{"scheme": "own", "value": "%s-%s"}], "category": {"scheme": "ws218", "code": "A100"},
                     "regionCode": "%s", "status": "operating", %s}""".formatted(province, code, full(), fields))
                .post("/facilities")
                .then()
                .statusCode(201);
    }

    private String full() {
        return province + "0000000000";
    }
}
