package org.kangyu.facilities.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class CodeResourceTest {

    @Test
    void listsTheListsWithTheirEditions() {
        Service.get("/codes?limit=1000&count=true")
                .statusCode(200)
                .body("items.list", hasItems("ws218", "kangyu", "subject", "bed-kind", "economic-type"))
                .body("items.find { it.list == 'ws218' }.editions.source", contains("WS 218-2002"))
                .body("items.find { it.list == 'ws218' }.count", equalTo(184))
                .body("items.find { it.list == 'subject' }.count", equalTo(183))
                .body("items.find { it.list == 'subject' }.isHierarchical", equalTo(true))
                .body("items.find { it.list == 'subject' }.editions.edition", contains("1994", "2007", "2009", "2010"));
    }

    @Test
    void showsWhatHoldsOnADayOrInAnEdition() {
        var codes = "/codes/subject?limit=1000&parent=12";

        Service.get(codes).body("items.size()", equalTo(13)).body("items[2].name.zh", equalTo("口腔黏膜病专业"));
        Service.get(codes + "&asOf=2010-06-10")
                .body("items.size()", equalTo(6))
                .body("items[2].name.zh", equalTo("正畸专业"))
                .body("items[2].validTo", equalTo("2010-06-11"));
        Service.get(codes + "&edition=1994").body("items.size()", equalTo(6));
        Service.get(codes + "&edition=2010").body("items.size()", equalTo(13));
        Service.get("/codes/subject?limit=1000&asOf=2008-01-01").body("items.code", hasItems("01", "27"));
        Service.get("/codes/subject?limit=1000&asOf=2008-01-01").body("items.code", not(hasItems("28")));
        Service.get("/codes/subject?asOf=1994-09-04").body("items", empty());
        Service.get("/codes/ws218?edition=2002&parent=A220")
                .body("items.code", contains("A221", "A222", "A223", "A224", "A229"));
    }

    @Test
    void findsCodesByPartsOfNamesInBothLanguages() {
        Service.get("/codes/subject?q=intensive care").body("items.code", contains("28"));
        Service.get("/codes/subject?q=疼痛").body("items.code", contains("27"));
        Service.get("/codes/bed-kind?q=icu")
                .body("items.name.zh", contains("重症监护"))
                .body("items.properties.subject", contains("28"));
    }

    @Test
    void readsOneCodeAsItWasAndIs() {
        Service.get("/codes/subject/12.03").body("name.en", equalTo("Oral mucosal diseases"));
        Service.get("/codes/subject/12.03?asOf=2000-01-01").body("name.en", equalTo("Orthodontics"));
        Service.get("/codes/subject/12.03?edition=1994").body("edition", equalTo("1994"));
        Service.get("/codes/grade/甲").body("name.en", equalTo("First")).body("parent", nullValue());
        Service.get("/codes/ws218/A223").body("parent", equalTo("A220")).body("properties.group", equalTo("A"));
        Service.get("/codes/operating-status/2").body("properties.status", equalTo("suspended"));
        Service.get("/codes/former-division/360721").body("properties.successors", contains("360704"));
    }

    @Test
    void suggestsTheNearestOfWhatIsNotThere() {
        Service.get("/codes/subjects").statusCode(404).body("violations[0].suggestion", equalTo("subject"));
        Service.get("/codes/ws218/a100").statusCode(404).body("violations[0].suggestion", equalTo("A100"));
        Service.get("/codes/subject/28?asOf=2008-01-01")
                .statusCode(404)
                .body("detail", containsString("does not hold on 2008-01-01"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Service.get("/codes/subject?edition=1995").statusCode(400).body("violations[0].suggestion", equalTo("1994"));
        Service.get("/codes/subject?edition=1994&asOf=2020-01-01").statusCode(400);
        Service.get("/codes/subject?edition=1994&parents=12")
                .statusCode(400)
                .body("violations[0].suggestion", equalTo("parent"));
        Service.get("/codes/subject?cursor=AAAA").statusCode(400);
    }

    @Test
    void answers304ToWhoeverHasTheSame() {
        for (var path : new String[] {"/codes", "/codes/subject", "/codes/subject/28", "/codes/class-sets"}) {
            var tag = Service.get(path).statusCode(200).extract().header("ETag");

            Service.anybody().header("If-None-Match", tag).get(path).then().statusCode(304);
            Service.anybody().header("If-None-Match", "\"1\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void pagesThroughAList() {
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = Service.get("/codes/subject?limit=50" + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract();
            seen.addAll(page.path("items.code"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(183).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void saysWhatTheClassSetsAre() {
        Service.get("/codes/class-sets?limit=1000")
                .body("items.code", hasItems("hospital", "primary-care-institution", "village-clinic"))
                .body(
                        "items.find { it.code == 'public-hospital' }.ownerships",
                        containsInAnyOrder("government", "collective"))
                .body("items.find { it.code == 'level-2-general-hospital' }.minimumLevel", equalTo(2));
    }
}
