package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityListTest {

    private String province;

    @BeforeEach
    void makeAProvince() {
        province = Service.province();
    }

    @Test
    void showsWhatAllFiltersLeave() {
        Service.region(province + "06", "prefecture", province);
        Service.region(province + "0602", "county", province + "06");
        register(province + "0602", "A100", "东胜示例医院", 3, "operating");
        register(province + "0602", "D600", "嘎查卫生室", null, "operating");
        register(province + "06", "A210", "示例中医院", 2, "suspended");

        names("").body("items.name.zh", containsInAnyOrder("东胜示例医院", "嘎查卫生室", "示例中医院"));
        Service.get("/facilities?region=" + province + "0602")
                .body("items.name.zh", containsInAnyOrder("东胜示例医院", "嘎查卫生室"));
        names("&category=A100&category=A210").body("items.name.zh", containsInAnyOrder("东胜示例医院", "示例中医院"));
        names("&class=primary-care").body("items.name.zh", contains("嘎查卫生室"));
        names("&level=3").body("items.name.zh", contains("东胜示例医院"));
        names("&status=suspended").body("items.name.zh", contains("示例中医院"));
        names("&q=东胜").body("items.name.zh", contains("东胜示例医院"));
        names("&q=L-东胜").body("items.name.zh", contains("东胜示例医院"));
        names("&identifier=licence|U" + Math.floorMod("嘎查卫生室".hashCode(), 1_000_000))
                .body("items.name.zh", contains("嘎查卫生室"));
        names("&class=hospital&level=2&status=operating").body("items", empty());
    }

    @Test
    void showsTheMembersOfClassSets() {
        register(province, "A100", "三级医院", 3, "operating");
        register(province, "A100", "一级医院", 1, "operating");
        register(province, "A210", "中医医院", 2, "operating");
        register(province, "C210", "中心卫生院", null, "operating");
        register(province, "D600", "卫生室", null, "operating");
        register(province, "J100", "疾控中心", null, "operating");
        own("公立医院", "A600", "government");
        own("集体医院", "A511", "collective");
        own("民营医院", "A511", "private");

        inSets("level-2-general-hospital").body("items.name.zh", contains("三级医院"));
        inSets("tcm-hospital").body("items.name.zh", contains("中医医院"));
        inSets("township-health-centre").body("items.name.zh", contains("中心卫生院"));
        inSets("primary-care-institution").body("items.name.zh", containsInAnyOrder("中心卫生院", "卫生室"));
        inSets("village-clinic&classSet=disease-control-centre")
                .body("items.name.zh", containsInAnyOrder("卫生室", "疾控中心"));
        inSets("professional-public-health-institution").body("items.name.zh", contains("疾控中心"));
        inSets("public-hospital").body("items.name.zh", contains("集体医院"));
        inSets("private-hospital").body("items.name.zh", contains("民营医院"));
        inSets("hospital&level=2").body("items.name.zh", contains("中医医院"));
        inSets("hospitals").statusCode(400).body("violations[0].suggestion", equalTo("hospital"));
    }

    @Test
    void refusesFiltersThatCanFindNothing() {
        names("&class=hospitals&status=open&identifier=uscc&level=high").statusCode(400);
        names("&class=hospitals").statusCode(400).body("violations[0].suggestion", equalTo("hospital"));
        names("&categorie=A100").statusCode(400).body("violations[0].suggestion", equalTo("category"));
        names("&cursor=AAAA").statusCode(400);
    }

    @Test
    void showsEachFacilityOnceWhileOthersAreAdded() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 23; i++) {
            expected.add(Service.hospital(province, "医院" + i));
        }

        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = names("&limit=5" + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
            if (seen.size() < 20) {
                Service.hospital(province, "后来的医院" + seen.size());
            }
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(expected).isSorted();
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        for (int i = 0; i < 2; i++) {
            Service.hospital(province, "医院" + i);
        }
        var cursor = names("&limit=1").extract().<String>path("nextCursor");

        names("&limit=1&level=3&cursor=" + cursor)
                .statusCode(400)
                .body("violations[0].code", equalTo("foreign-cursor"));
    }

    private ValidatableResponse inSets(String sets) {
        return names("&classSet=" + sets);
    }

    private void own(String name, String category, String ownership) {
        Service.as("facility-editor", province + "0000000000")
                .body("""
                    {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "%s"}, "ownership": "%s",
                     "regionCode": "%s", "status": "operating"}""".formatted(name, category, ownership, province))
                .post("/facilities")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse names(String query) {
        return Service.get("/facilities?region=" + province + query);
    }

    private void register(String region, String category, String name, @Nullable Integer level, String status) {
        Service.as("facility-editor", province + "0000000000")
                .body("""
                    {"identifiers": [{"scheme": "licence", "value": "%4$s"}],
                     "name": {"zh": "%3$s"}, "category": {"scheme": "ws218", "code": "%2$s"},
                     "otherNames": [{"kind": "short", "name": {"zh": "L-%3$s"}}],
                     "regionCode": "%1$s", "status": "%6$s" %5$s}""".formatted(
                                region,
                                category,
                                name,
                                "U" + Math.floorMod(name.hashCode(), 1_000_000),
                                level == null ? "" : ", \"level\": " + level,
                                status))
                .post("/facilities")
                .then()
                .statusCode(201);
    }
}
