package org.kangyu.facilities.region;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

    private ValidatableResponse run(String rows) {
        return Imports.run(
                () -> Service.as("integrator", province + "0000000000"),
                "regions",
                "",
                "code,nameZh,level,kind,parentCode,validFrom\n" + rows);
    }

    private String row(String code, String level, String parent) {
        return "%s%s,示例,%s,town,%s%s,2020-01-01\n".formatted(province, code, level, province, parent);
    }
}
