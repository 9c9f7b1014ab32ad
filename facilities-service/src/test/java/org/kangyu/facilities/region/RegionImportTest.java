package org.kangyu.facilities.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;

@QuarkusTest
class RegionImportTest {

    private String province;

    @BeforeEach
    void makeAProvince() {
        province = Service.province();
    }

    @Test
    void growsTheTreeFromTheTop() {
        run(row("06", "prefecture", "") + row("0602", "county", "06") + row("0602001", "township", "0602"))
                .body("counts.created", equalTo(3));

        Service.get("/regions/{code}/descendants?count=true", province).body("total", equalTo(3));
    }

    @Test
    void movesARegionWhoseParentIsAnotherNow() {
        run(row("06", "prefecture", "") + row("07", "prefecture", "") + row("0602", "county", "06"));

        run(row("0602", "county", "07")).body("counts.updated", equalTo(1));

        Service.get("/regions/{code}/descendants?count=true", province + "06").body("total", equalTo(0));
        Service.get("/regions/{code}/descendants?count=true", province + "07").body("total", equalTo(1));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        run(row("0602", "countie", "99") + row("06", "prefecture", "") + row("06", "prefecture", ""))
                .body("status", equalTo("refused"))
                .body("violations.pointer", hasItems("C2", "E2", "A4"))
                .body("violations.suggestion", hasItems("county"));
    }

    @Test
    void takesFilesOfStatisticsThatHaveNoLevelsAndKinds() {
        file("""
                code,nameZh,parentCode
                %1$s0600000000,示例市,%1$s0000000000
                %1$s0626000000,乌审旗,%1$s0600000000
                %1$s0626200000,苏力德苏木,%1$s0626000000
                %1$s0600003000,东城街道,%1$s0600000000
                %1$s0626200201,陶尔庙嘎查,%1$s0626200000
                """.formatted(province)).body("counts.created", equalTo(5));

        Service.get("/regions/{code}/descendants", province)
                .body("items.level", contains("prefecture", "township", "county", "township", "village"))
                .body("items.kind", contains("prefecture-city", "sub-district", "banner", "sumu", "gacha"));

        file("code,nameZh,parentCode\n%s90,省直辖县级行政区划,%s".formatted(province, province))
                .body("status", equalTo("refused"))
                .body("violations.pointer", contains("2"));
    }

    @Test
    void takesDocumentsLineByLineAndWhatAReadShowsOfThem() {
        var county = """
                {"code": "%1$s0602", "name": {"zh": "示例"}, "level": "county", "kind": "banner", \
                "parentCode": "%1$s06", "validFrom": "2020-01-01"}
                """.formatted(province);
        run(row("06", "prefecture", ""));

        lines(county).body("counts.created", equalTo(1));

        var shown = new String(
                Service.get("/regions/{code}", province + "0602").extract().asByteArray(), StandardCharsets.UTF_8);
        lines(shown).body("counts.unchanged", equalTo(1));
        Service.get("/regions/{code}", province + "0602").body("validFrom", equalTo("2020-01-01"));
        lines(county + county.replace("parentCode", "parentCod"))
                .body("violations.pointer", hasItems("2/parentCod"))
                .body("violations.suggestion", hasItems("parentCode"));
        lines(shown.replace("示例", "改名")).body("counts.updated", equalTo(1));
        lines(shown).body("violations.code", hasItems("stale-version"));
    }

    private ValidatableResponse lines(String lines) {
        return Imports.runLines(() -> Service.as("integrator", province + "0000000000"), "regions", "", lines);
    }

    private ValidatableResponse run(String rows) {
        return file("code,nameZh,level,kind,parentCode,validFrom\n" + rows);
    }

    private ValidatableResponse file(String text) {
        return Imports.run(() -> Service.as("integrator", province + "0000000000"), "regions", "", text);
    }

    private String row(String code, String level, String parent) {
        return "%s%s,示例,%s,town,%s%s,2020-01-01\n".formatted(province, code, level, province, parent);
    }
}
