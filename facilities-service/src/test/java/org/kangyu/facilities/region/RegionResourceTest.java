package org.kangyu.facilities.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class RegionResourceTest {

    @Test
    void tellsTheWayFromTheTop() {
        var province = Service.province();
        Service.region(province + "06", "prefecture", province);
        Service.region(province + "0602", "county", province + "06");
        Service.region(province + "0602001", "township", province + "0602");

        Service.get("/regions/{code}", province + "0602001")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("code", equalTo(province + "0602001000"))
                .body("path.code", contains(full(province), full(province + "06"), full(province + "0602")));
        Service.get("/regions/{code}/ancestors", province + "0602")
                .body("items.shortCode", contains(province, province + "06"));
        Service.get("/regions/{code}/children", province).body("items.shortCode", contains(province + "06"));
        Service.get("/regions/{code}/descendants?limit=2&count=true", province)
                .body("items.shortCode", contains(province + "06", province + "0602"))
                .body("total", equalTo(3));
    }

    @Test
    void listsWhatTheFiltersLeave() {
        var province = Service.province();
        Service.region(province + "06", "prefecture", province);
        Service.region(province + "0602", "county", province + "06");
        Service.region(province + "0603", "county", province + "06");

        list("level=county&region=" + province).body("items.shortCode", contains(province + "0602", province + "0603"));
        list("kind=banner&parent=" + province + "06").body("items.shortCode", hasItem(province + "0603"));
        list("q=区划" + province + "0603").body("items.shortCode", contains(province + "0603"));
        list("region=" + province + "&asOf=2019-12-31").body("items", empty());
        list("region=" + province + "&status=closed").body("items", empty());
        list("level=countie").statusCode(400).body("violations[0].suggestion", equalTo("county"));
    }

    @Test
    void movesARegionWithAllBelowItFromADayOn() {
        var province = Service.province();
        Service.region(province + "06", "prefecture", province);
        Service.region(province + "07", "prefecture", province);
        Service.region(province + "0602", "county", province + "06");
        Service.region(province + "0602001", "township", province + "0602");

        change(province, province + "0602", "{\"parentCode\": \"%s\"}".formatted(province + "07"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("parentCode", equalTo(full(province + "07")));

        list("region=" + province + "06&asOf=2024-05-31")
                .body("items.shortCode", containsInAnyOrder(province + "06", province + "0602", province + "0602001"));
        list("region=" + province + "06&asOf=2024-06-01").body("items.shortCode", contains(province + "06"));
        list("region=" + province + "07")
                .body("items.shortCode", containsInAnyOrder(province + "07", province + "0602", province + "0602001"));
        Service.get("/regions/{code}?asOf=2024-05-31", province + "0602")
                .header("ETag", "\"1\"")
                .body("path.name.zh", contains("区划" + province, "区划" + province + "06"));
    }

    @Test
    void closesOnlyARegionInWhichNothingIsLeft() {
        var province = Service.province();
        Service.region(province + "06", "prefecture", province);
        Service.region(province + "0602", "county", province + "06");
        var hospital = Service.hospital(province + "0602", "示例医院");

        close(province, province + "06").statusCode(409).body("detail", containsString("区划" + province + "0602"));
        close(province, province + "0602").statusCode(409).body("detail", containsString(hospital));
        Service.as("integrator", full(province))
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2024-06-01\", \"reason\": \"示例\"}")
                .post("/facilities/{id}/closure", hospital)
                .then()
                .statusCode(200);
        close(province, province + "0602")
                .statusCode(200)
                .body("closedOn", equalTo("2024-06-01"))
                .body("successors", contains(full(province + "06")));

        list("region=" + province + "&asOf=2024-05-31").body("items.shortCode", hasItem(province + "0602"));
        list("region=" + province).body("items.shortCode", contains(province, province + "06"));
        list("parent=" + province + "06&status=closed").body("items.shortCode", contains(province + "0602"));
        Service.get("/regions/{code}/history", province + "0602")
                .body("items.version", contains(2, 1))
                .body("items[0].reason", equalTo("合并"))
                .body("items[0].changed", containsInAnyOrder("closedOn", "successors"));
    }

    @Test
    void isNotClosedBeforeTheDayOnWhichTheLastThingLeftIt() {
        var province = Service.province();
        Service.region(province + "06", "prefecture", province);
        Service.region(province + "07", "prefecture", province);
        Service.region(province + "0602", "county", province + "06");
        change(province, province + "0602", "{\"parentCode\": \"%s\"}".formatted(province + "07"));
        var hospital = Service.hospital(province + "07", "示例医院");

        close(province, province + "06", "2024-05-31")
                .statusCode(409)
                .body("detail", containsString(province + "0602"));
        close(province, province + "06", "2024-06-01").statusCode(200);
        close(province, province + "07", "2024-06-01").statusCode(409).body("detail", containsString(hospital));
        register(province, province + "0603", "county", province + "06")
                .body("violations[0].code", equalTo("closed-region"));
    }

    @Test
    void refusesATreeThatCannotBe() {
        var province = Service.province();
        Service.region(province + "06", "prefecture", province);

        register(province, province + "0602", "county", "999999").body("violations[0].code", equalTo("unknown-region"));
        register(province, province + "0602", "prefecture", province + "06")
                .body("violations[0].code", equalTo("level"));
        register(province, "１５", "county", province).body("violations[0].suggestion", equalTo("15"));
        register(province, province + "06", "prefecture", province).statusCode(409);
        change(province, province + "06", "{\"level\": \"county\", \"kind\": \"baner\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/kind", "/level"))
                .body("violations[0].suggestion", equalTo("banner"));
    }

    @Test
    void isChangedOnlyByThoseWhoMay() {
        var province = Service.province();
        var other = Service.province();
        Service.region(province + "06", "prefecture", province);

        register(other, province + "07", "prefecture", province).statusCode(403);
        change(other, province + "06", "{\"name\": {\"zh\": \"新名\"}}").statusCode(403);
        change(province, province + "06", "{\"parentCode\": \"%s\"}".formatted(other))
                .statusCode(403);
        Service.as("viewer", full(province))
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2024-06-01\", \"reason\": \"合并\"}")
                .post("/regions/{code}/closure", province + "06")
                .then()
                .statusCode(403);
        Service.anybody()
                .contentType("application/json")
                .body("{}")
                .post("/regions")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse list(String query) {
        return Service.get("/regions?" + query);
    }

    private static ValidatableResponse register(String caller, String code, String level, String parent) {
        return Service.as("integrator", full(caller))
                .body("""
                    {"code": "%s", "name": {"zh": "示例"}, "level": "%s", "kind": "town", "parentCode": "%s"}""".formatted(code, level, parent))
                .post("/regions")
                .then();
    }

    private static ValidatableResponse change(String caller, String code, String patch) {
        return Service.as("integrator", full(caller))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .queryParam("validFrom", "2024-06-01")
                .body(patch)
                .patch("/regions/{code}", code)
                .then();
    }

    private static ValidatableResponse close(String province, String code) {
        return close(province, code, "2024-06-01");
    }

    private static ValidatableResponse close(String province, String code, String day) {
        return Service.as("integrator", full(province))
                .header("If-Match", "\"1\"")
                .body("""
                    {"on": "%s", "reason": "合并", "successors": ["%s"]}""".formatted(day, province + "06"))
                .post("/regions/{code}/closure", code)
                .then();
    }

    private static String full(String code) {
        return code + "0".repeat(12 - code.length());
    }
}
