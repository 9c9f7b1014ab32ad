package org.kangyu.facilities.facility;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityImportTest {

    private static final String HEADER =
            "code,nameZh,categoryScheme,category,regionCode,status,parentCode,level,longitude,latitude,beds,staff\n";

    private String province;

    @BeforeEach
    void makeAProvince() {
        province = Service.province();
    }

    @Test
    void registersWhatTheFileDescribes() {
        run("", row("1", "") + row("2", code("1")))
                .body("status", equalTo("finished"))
                .body("counts.created", equalTo(2));

        list().body("items", hasSize(2))
                .body("items[0].beds[0].open", equalTo(380))
                .body("items[0].staff[1].count", equalTo(24));
        var parent = list().extract().<String>path("items[0].id");
        list().body("items[1].parentId", equalTo(parent));
    }

    @Test
    void changesNothingTheSecondTime() {
        run("", row("1", "") + row("2", code("1")));

        run("", row("1", "") + row("2", code("1")))
                .body("counts.created", equalTo(0))
                .body("counts.unchanged", equalTo(2));
        list().body("items.version", hasItems(1, 1));
    }

    @Test
    void changesWhatIsDifferentAndKeepsWhatFilesDoNotSpeakOf() {
        run("", row("1", ""));
        var id = list().extract().<String>path("items[0].id");
        Service.as("facility-editor", full())
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"otherNames\": [{\"kind\": \"former\", \"name\": {\"zh\": \"旧名\"}}]}")
                .patch("/facilities/{id}", id)
                .then()
                .statusCode(200);

        run("", row("1", "").replace("=380/", "=390/").replace("380", "385")).body("counts.updated", equalTo(1));

        list().body("items[0].version", equalTo(3)).body("items[0].otherNames[0].name.zh", equalTo("旧名"));
    }

    @Test
    void readsWhatAFacilityHasAndServes() {
        var served = province + "0000000000";
        var more = ",vehicles,equipment,designations,coverageArea,platforms,telemedicine,sector\n";
        var row = row("1", "")
                .replace("physician=12", "physician@established=12;physician@dispatched=2")
                .strip();
        runFile(
                        "",
                        HEADER.strip() + more + row + ",ambulance=3,ct=1;dr=2,infectious-disease," + served
                                + "=circuit,referral,是,health\n")
                .body("status", equalTo("finished"));

        list().body("items[0].vehicles[0].count", equalTo(3))
                .body("items[0].equipment.kind", hasItems("ct", "dr"))
                .body("items[0].designations[0].code", equalTo("infectious-disease"))
                .body("items[0].coverageArea[0].mode", equalTo("circuit"))
                .body("items[0].platforms[0]", equalTo("referral"))
                .body("items[0].telemedicine", equalTo(true))
                .body("items[0].staff.employment", hasItems("established", "dispatched"));

        run("", row("1", "").replace("示例医院", "示例中医院"));
        list().body("items[0].version", equalTo(2))
                .body("items[0].vehicles[0].count", equalTo(3))
                .body("items[0].telemedicine", equalTo(true));
    }

    @Test
    void tellsAllFaultsOfAllRowsAndTakesNone() {
        run(
                        "",
                        row("1", "")
                                + row("2", "NOBODY")
                                        .replace(",A100,", ",A1000,")
                                        .replace("109.78", "３９")
                                + row("1", "").replace("icu=20", "icu20").replace("operating", "open"))
                .body("status", equalTo("refused"))
                .body("counts.refused", equalTo(2))
                .body("violations.pointer", hasItems("D3", "G3", "I3", "A4", "K4", "F4"));

        list().body("items", hasSize(0));
    }

    @Test
    void takesTheValidRowsWhenAskedTo() {
        run("?mode=valid-rows", row("1", "") + row("2", "").replace(province + "0000000000", "990000000000"))
                .body("status", equalTo("finished"))
                .body("counts.created", equalTo(1))
                .body("counts.refused", equalTo(1))
                .body("violations.pointer", hasItems("E3"));

        list().body("items", hasSize(1));
    }

    @Test
    void keepsNothingOfADryRun() {
        run("?dryRun=true", row("1", "")).body("counts.created", equalTo(1));

        list().body("items", hasSize(0));
    }

    @Test
    void takesRowsOnlyWhereTheCallerMayChangeThings() {
        var other = Service.province();

        Imports.run(() -> Service.as("facility-editor", other + "0000000000"), "facilities", "", HEADER + row("1", ""))
                .body("status", equalTo("refused"))
                .body("violations[0].message", containsString(full()));
    }

    private ValidatableResponse run(String query, String rows) {
        return runFile(query, HEADER + rows);
    }

    private ValidatableResponse runFile(String query, String file) {
        return Imports.run(() -> Service.as("facility-editor", full()), "facilities", query, file);
    }

    private ValidatableResponse list() {
        return Service.get("/facilities?region=" + province);
    }

    private String row(String number, String parent) {
        return "%s,示例医院,ws218,A100,%s,operating,%s,3,109.78,39.61,general=400/380/380;icu=20/18/18,physician=12;registered-nurse=24\n"
                .formatted(code(number), full(), parent);
    }

    private String code(String number) {
        return "I-%s-%s".formatted(province, number);
    }

    private String full() {
        return province + "0000000000";
    }
}
