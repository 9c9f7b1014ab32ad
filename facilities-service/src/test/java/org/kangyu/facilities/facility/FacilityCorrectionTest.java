package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityCorrectionTest {

    private String region = "";
    private String id = "";

    /** Without a level since 2020, of level 2 since 2024. */
    @BeforeEach
    void registerAHospital() {
        region = Service.prefecture();
        id = Service.hospital(region, "示例医院");
        change(1, "2024-01-01", null, "{\"level\": 2}").statusCode(200);
    }

    @Test
    void saysWhatItWasUntilItsNextChange() {
        var before = Instant.now();

        change(2, "2022-01-01", "定级文件补录", "{\"level\": 3}")
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("validFrom", equalTo("2022-01-01"))
                .body("level", equalTo(3));

        at("2021-12-31").body("level", nullValue());
        at("2022-01-01").body("level", equalTo(3));
        at("2023-12-31").body("level", equalTo(3));
        at("2024-01-01").body("level", equalTo(2));
        Service.get("/facilities/{id}", id)
                .header("ETag", "\"3\"")
                .body("validFrom", equalTo("2024-01-01"))
                .body("level", equalTo(2));
        Service.get("/facilities/{id}?asOf=2023-01-01&knownAt={at}", id, before.toString())
                .body("level", nullValue());
    }

    @Test
    void isToldInTheHistoryByWhatItMadeOfThatDay() {
        change(2, "2022-01-01", "定级文件补录", "{\"level\": 3}").statusCode(200);
        change(3, "2025-01-01", "复审", "{\"level\": 3}").statusCode(200);

        Service.get("/facilities/{id}/history", id)
                .body("items.version", contains(4, 3, 2, 1))
                .body("items.validFrom", contains("2025-01-01", "2022-01-01", "2024-01-01", "2020-01-01"))
                .body("items[0].changes", contains(Map.of("field", "level", "before", 2, "after", 3)))
                .body("items[1].changes", contains(Map.of("field", "level", "after", 3)))
                .body("items[1].reason", equalTo("定级文件补录"))
                .body("items[2].changes", contains(Map.of("field", "level", "after", 2)));
    }

    @Test
    void tellsOthersWhatWasSoAndWhatIsSoNow() {
        change(2, "2022-01-01", "定级文件补录", "{\"level\": 3}").statusCode(200);

        var told = told(3);
        assertThat(told.<Integer>get("level")).isEqualTo(2);
        assertThat(told.<String>get("validFrom")).isEqualTo("2024-01-01");
        assertThat(told.<Integer>get("correction.level")).isEqualTo(3);
        assertThat(told.<String>get("correction.validFrom")).isEqualTo("2022-01-01");
        assertThat(told.<String>get("correction.validTo")).isEqualTo("2024-01-01");
        assertThat(told.<String>get("correction.class")).isEqualTo("hospital");
    }

    @Test
    void reachesBackBeforeWhatWasKnown() {
        at("2019-06-30").statusCode(404);

        change(2, "2019-05-01", "实际于五月执业", "{}").statusCode(200).header("ETag", "\"3\"");

        at("2019-04-30").statusCode(404);
        at("2019-06-30").statusCode(200).body("name.zh", equalTo("示例医院"));
        at("2020-06-30").header("ETag", "\"1\"");
    }

    @Test
    void changesNothingWhereItSaysWhatIsKnown() {
        change(2, "2022-01-01", "重复", "{\"name\": {\"zh\": \"示例医院\"}}")
                .statusCode(200)
                .header("ETag", "\"2\"");

        Service.get("/facilities/{id}/history", id).body("items.version", contains(2, 1));
    }

    @Test
    void isRefusedWithEverythingThatIsWrong() {
        change(2, "2022-01-01", null, "{\"regionCode\": \"999999\"}")
                .statusCode(400)
                .body("violations.pointer", contains("reason", "/regionCode"));
        change(1, "2022-01-01", "定级文件补录", "{\"level\": 3}").statusCode(412);
        change(2, "2022-01-01", "", "{\"level\": 3}").statusCode(400);
    }

    @Test
    void isPossibleWhereTheRegionHasEndedSince() {
        var county = Service.region(region + "01", "county", region);
        var moved = Service.hospital(county, "迁走的医院");
        change(moved, 1, "2023-01-01", null, "{\"regionCode\": \"%s\"}".formatted(region))
                .statusCode(200);
        Service.as("integrator", region + "00000000")
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2023-06-01\", \"reason\": \"撤销\"}")
                .post("/regions/{code}/closure", county)
                .then()
                .statusCode(200);

        change(moved, 2, "2021-01-01", "床位补录", "{\"level\": 1}")
                .statusCode(200)
                .body("regionCode", equalTo(county + "000000"));
        change(2, "2022-01-01", "误填", "{\"regionCode\": \"%s\"}".formatted(county))
                .statusCode(400)
                .body("violations.code", contains("closed-region"));
    }

    /** The event of the version. */
    private JsonPath told(int version) {
        @Nullable String cursor = null;
        while (true) {
            var page = Service.anybody()
                    .queryParam("wait", "5s")
                    .queryParam("limit", 1000)
                    .queryParams(cursor == null ? Map.of() : Map.of("after", cursor))
                    .get("/facilities/changes")
                    .jsonPath();
            var event = "items.find { it.subject == '%s' && it.version == %d }.event".formatted(id, version);
            if (page.get(event) != null) {
                return page.setRootPath(event);
            }
            cursor = page.getString("nextCursor");
        }
    }

    private ValidatableResponse at(String day) {
        return Service.get("/facilities/{id}?asOf={day}", id, day);
    }

    private ValidatableResponse change(int version, String validFrom, @Nullable String reason, String patch) {
        return change(id, version, validFrom, reason, patch);
    }

    private ValidatableResponse change(
            String facility, int version, String validFrom, @Nullable String reason, String patch) {
        return Service.as("facility-editor", region + "00000000")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"%d\"".formatted(version))
                .queryParam("validFrom", validFrom)
                .queryParams(reason == null ? Map.of() : Map.of("reason", reason))
                .body(patch)
                .patch("/facilities/{id}", facility)
                .then();
    }
}
