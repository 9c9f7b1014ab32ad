package org.kangyu.specialties.accreditation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.kangyu.specialties.Imports.imported;
import static org.kangyu.specialties.Imports.importedLines;
import static org.kangyu.specialties.Service.as;
import static org.kangyu.specialties.Service.get;
import static org.kangyu.specialties.Service.newRegion;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.specialties.Registry;

@QuarkusTest
class AccreditationImportTest {

    private static final String HEADER =
            "code,programme,level,holderKind,holderCode,specialty,status,awardedOn,validUntil,document,issuingBody\n";

    @Inject
    Registry registry;

    @Test
    void awardsToHoldersByTheirOwnCodesAndChangesNothingTheSecondTime() {
        var region = newRegion();
        var hospital = registry.hospital("I-1", region);
        registry.region(region.substring(0, 2) + "0303000000", region);
        var file = HEADER
                + "I-A-1,key-clinical-specialty,city,department,I-1,03.04,awarded,2023-06-01,2099-05-31,,\n"
                + "I-A-2,healthy-county,provincial,region,%s0303,,awarded,2022-01-01,,,\n"
                        .formatted(region.substring(0, 2));

        var first = imported(region, file);
        var second = imported(region, file);

        Assertions.assertThat(first.getInt("counts.created")).isEqualTo(2);
        Assertions.assertThat(second.getInt("counts.unchanged")).isEqualTo(2);
        get("/accreditations?holder={id}", hospital)
                .body("items.code", contains("I-A-1"))
                .body("items[0].holder.kind", equalTo("department"))
                .body("items[0].holder.department", equalTo("03.04"))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void tellsAllFaultsAtOnceAndTakesNothing() {
        var region = newRegion();
        var hospital = registry.hospital("I-2", region);

        var job = imported(
                region,
                HEADER
                        + "I-B-1,chest-pain-centre,city,facility,I-2,,awarded,2023-06-01,,,\n"
                        + "I-B-2,chest-pain-center,cty,facility,I-9,,awarded,2023-06-01,,,\n"
                        + "I-B-1,chest-pain-centre,city,facility,I-2,,awarded,,,,\n"
                        + ",chest-pain-centre,city,facility,I-2,,awarded,2023-06-01,,,\n");

        Assertions.assertThat(job.getString("status")).isEqualTo("refused");
        Assertions.assertThat(job.<String>getList("violations.pointer"))
                .containsExactlyInAnyOrder("B3", "C3", "E3", "A4", "H4", "A5");
        get("/accreditations?holder={id}", hospital).body("items", hasSize(0));
    }

    @Test
    void liftsNoSuspensionWhenAFileIsLoadedAgain() {
        var region = newRegion();
        var hospital = registry.hospital("I-3", region);
        var file = HEADER + "I-C-1,stroke-centre,county,facility,I-3,,awarded,2023-06-01,,,\n";
        imported(region, file);
        var id = get("/accreditations?holder={id}", hospital).extract().<String>path("items[0].id");
        as("specialty-decider", region)
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"复核\"}")
                .post("/accreditations/{id}/suspension", id)
                .then()
                .statusCode(200);

        var again = imported(region, file);

        Assertions.assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        get("/accreditations/{id}", id).body("status", equalTo("suspended"));
    }

    @Test
    void takesDocumentsLineByLineAndWhatAListShowsOfThem() {
        var region = newRegion();
        var hospital = registry.hospital("I-5", region);
        var line = """
                {"code": "I-E-1", "programme": "stroke-centre", "level": "county", "status": "awarded", \
                "holder": {"kind": "facility", "id": "%s"}, "awardedOn": "2023-06-01"}
                """.formatted(hospital);

        var first = importedLines(region, line);
        Map<String, Object> shown =
                get("/accreditations?holder={id}", hospital).extract().path("items[0]");
        var again = importedLines(region, line + json(shown).replace("I-E-1", "I-E-2"));
        var shownAgain = importedLines(region, json(shown));
        var stale =
                importedLines(region, line.replace("county", "city").replace("{\"code\"", "{\"version\": 7, \"code\""));

        Assertions.assertThat(first.getInt("counts.created")).isEqualTo(1);
        Assertions.assertThat(again.<String>getList("violations.pointer")).containsExactly("2/code");
        Assertions.assertThat(shownAgain.getInt("counts.unchanged")).isEqualTo(1);
        Assertions.assertThat(stale.<String>getList("violations.code")).containsExactly("stale-version");
    }

    @Test
    void tellsTheLinesThatMeanNoAccreditation() {
        var region = newRegion();
        var hospital = registry.hospital("I-6", region);
        var line = """
                {"programme": "stroke-centre", "level": "county", "status": "awarded", \
                "holder": {"kind": "facility", "id": "%s"}, "awardedOn": "2023-06-01"}
                """.formatted(hospital);

        var job = importedLines(
                region, line + line.replaceFirst("\\{", "{\"id\": \"0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60\", "));

        Assertions.assertThat(job.<String>getList("violations.pointer")).containsExactly("1/code", "2/id");
    }

    @Test
    void prolongsWhatHasExpiredWhenAFileSaysSo() {
        var region = newRegion();
        var hospital = registry.hospital("I-4", region);
        var row = "I-D-1,stroke-centre,county,facility,I-4,,%s,2018-06-01,%s,,\n";
        imported(region, HEADER + row.formatted("expired", "2023-05-31"));

        var again = imported(region, HEADER + row.formatted("awarded", "2023-05-31"));
        var prolonged = imported(region, HEADER + row.formatted("awarded", "2099-05-31"));

        Assertions.assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        Assertions.assertThat(prolonged.getInt("counts.updated")).isEqualTo(1);
        get("/accreditations?holder={id}", hospital).body("items[0].status", equalTo("awarded"));
    }

    private static String json(Map<String, Object> shown) {
        try {
            return TolerantJson.MAPPER.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
