package org.kangyu.specialties.accreditation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.kangyu.specialties.Service.as;
import static org.kangyu.specialties.Service.get;
import static org.kangyu.specialties.Service.newRegion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
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
                        + "I-B-1,chest-pain-centre,city,facility,I-2,,awarded,,,,\n");

        Assertions.assertThat(job.getString("status")).isEqualTo("refused");
        Assertions.assertThat(job.<String>getList("violations.pointer"))
                .containsExactlyInAnyOrder("B3", "C3", "E3", "A4", "H4");
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

    /** The job that took the file, when it has ended. */
    private static JsonPath imported(String region, String file) {
        var location = as("integrator", region)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/accreditations/imports")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/accreditations/imports/"))
                .extract()
                .header("Location")
                .substring("/api/v1".length());
        return await().until(
                        () -> as("integrator", region)
                                .get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        job -> job.getString("finishedAt") != null);
    }
}
