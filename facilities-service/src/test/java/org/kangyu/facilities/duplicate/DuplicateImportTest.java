package org.kangyu.facilities.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;

@QuarkusTest
class DuplicateImportTest {

    private static final String HEADER =
            "code,nameZh,categoryScheme,category,regionCode,longitude,latitude,datum,status\n";

    private String county = "";

    @BeforeEach
    void registerRegions() {
        var prefecture = Service.prefecture();
        county = Service.region(prefecture + "02", "county", prefecture);
    }

    @Test
    void saysWhichLinesResembleEachOther() {
        table("", row(1, "博爱医院") + row(2, "妇幼保健院") + row(3, "区划%s博爱医院（有限公司）".formatted(county)))
                .body("status", equalTo("finished"))
                .body("counts.created", equalTo(3))
                .body("violationCount", equalTo(0))
                .body("warningCount", equalTo(1))
                .body("warnings.code", contains("suspected-duplicate"))
                .body("warnings.pointer", contains("B4"))
                .body("warnings.suggestion", contains("2"))
                .body("warnings[0].message", containsString("line 2, 博爱医院 (1.00)"))
                .body("warnings[0].message", containsString("0 metres apart"));
        Service.get("/facilities?region=" + county).body("items", hasSize(3));
    }

    @Test
    void saysWhichLinesResembleWhatIsRegisteredAndNotThemselves() {
        var known = Service.hospital(county, "博爱医院");
        table("", row(2, "仁济诊所"));

        table("?dryRun=true", row(1, "博爱医院") + row(2, "仁济门诊部"))
                .body("counts.created", equalTo(1))
                .body("counts.updated", equalTo(1))
                .body("warnings.pointer", contains("B2"))
                .body("warnings.suggestion", contains(known))
                .body("warnings[0].message", containsString("registered as 博爱医院"));
    }

    @Test
    void findsAnIdentifierThatOnlyOneCanHave() {
        var licence =
                "\"identifiers\": [{\"scheme\": \"own\", \"value\": \"D-%s-%d\"}, {\"scheme\": \"licence\", \"value\": \"PDY-%s\"}]";

        lines(line("博爱医院", licence.formatted(county, 1, county)) + line("仁济诊所", licence.formatted(county, 2, county)))
                .body("warnings.pointer", contains("2/name/zh"))
                .body("warnings.suggestion", contains("1"))
                .body("warnings[0].message", containsString("The same identifier: licence|PDY-" + county));
    }

    @Test
    void saysNothingOfWhatWasToldApartOrDidNotChange() {
        table("", row(1, "博爱医院") + row(2, "博爱医院")).body("warningCount", equalTo(1));
        table("", row(1, "博爱医院") + row(2, "博爱医院")).body("warnings", empty());
        var ids = Service.get("/facilities?region=" + county).extract().jsonPath();
        Service.as("facility-editor", county + "000000")
                .body("{\"facilities\": [\"%s\", \"%s\"], \"reason\": \"现场核实\"}"
                        .formatted(ids.getString("items[0].id"), ids.getString("items[1].id")))
                .post("/facilities/duplicates/distinctions")
                .then()
                .statusCode(200);

        table("", row(1, "博爱医院").replace("109.99", "109.98") + row(2, "博爱医院"))
                .body("counts.updated", equalTo(1))
                .body("warnings", empty());
    }

    @Test
    void tellsFiveOfALineAtMost() {
        for (int i = 0; i < 7; i++) {
            Service.hospital(county, "博爱医院");
        }

        table("", row(1, "博爱医院")).body("warnings", hasSize(5));
    }

    private ValidatableResponse table(String query, String rows) {
        return Imports.run(() -> Service.as("facility-editor", county + "000000"), "facilities", query, HEADER + rows);
    }

    private ValidatableResponse lines(String lines) {
        return Imports.runLines(() -> Service.as("facility-editor", county + "000000"), "facilities", "", lines);
    }

    private String row(int number, String name) {
        return "D-%s-%d,%s,ws218,A100,%s,109.99,39.80,wgs84,operating\n".formatted(county, number, name, county);
    }

    private String line(String name, String more) {
        return """
                {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s", \
                "status": "operating", %s}
                """.formatted(name, county, more);
    }
}
