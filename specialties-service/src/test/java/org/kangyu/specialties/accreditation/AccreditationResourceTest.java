package org.kangyu.specialties.accreditation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.kangyu.specialties.Service.anybody;
import static org.kangyu.specialties.Service.as;
import static org.kangyu.specialties.Service.get;
import static org.kangyu.specialties.Service.newRegion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kangyu.specialties.Registry;

@QuarkusTest
class AccreditationResourceTest {

    private static final String FOR_LONG = "2099-12-31";

    @Inject
    Registry registry;

    @Test
    void awardsToAHolderThatTheRegistryHasToldOf() {
        var region = newRegion();
        var hospital = registry.hospital("A-1", region);

        as("specialty-decider", region)
                .body(Award.body(hospital, FOR_LONG))
                .post("/accreditations")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", startsWith("/api/v1/accreditations/"))
                .body("holder.name.zh", equalTo("示例医院"))
                .body("holder.regionCode", equalTo(region))
                .body("programmeName.zh", equalTo("胸痛中心"))
                .body("specialtyName.en", equalTo("Cardiology"))
                .body("validFrom", equalTo("2024-01-01"));
    }

    @Test
    void refusesAHolderThatTheRegistryHasNotToldOf() {
        as("specialty-decider", newRegion())
                .body(Award.body(UUID.randomUUID().toString(), FOR_LONG))
                .post("/accreditations")
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/holder/id"))
                .body("violations[0].code", equalTo("unknown-holder"))
                .body("violations[0].message", containsString("registry has not told"));
    }

    @Test
    void refusesWhatItsProgrammeDoesNotAwardAllAtOnce() {
        var region = newRegion();
        var hospital = registry.hospital("A-2", region);

        as("specialty-decider", region)
                .body("""
                    {"programme": "healthy-county", "level": "county", "holder": {"kind": "facility", "id": "%s"},
                     "specialty": "03.4", "status": "awarded"}""".formatted(hospital))
                .post("/accreditations")
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/awardedOn", "/specialty", "/level", "/holder/kind"))
                .body("violations.find { it.pointer == '/specialty' }.suggestion", equalTo("03.04"))
                .body("violations.find { it.pointer == '/holder/kind' }.suggestion", equalTo("region"));
    }

    @Test
    void suggestsTheProgrammeThatWasMeant() {
        var region = newRegion();
        var hospital = registry.hospital("A-3", region);

        as("specialty-decider", region)
                .body(Award.body(hospital, FOR_LONG).replace("chest-pain-centre", "chest-pain-center"))
                .post("/accreditations")
                .then()
                .statusCode(400)
                .body("violations[0].suggestion", equalTo("chest-pain-centre"));
    }

    @Test
    void refusesDecidersOfOtherRegionsAndOtherRoles() {
        var region = newRegion();
        var hospital = registry.hospital("A-4", region);
        var id = Award.to(hospital, region, FOR_LONG);

        as("specialty-decider", newRegion())
                .body(Award.body(hospital, FOR_LONG))
                .post("/accreditations")
                .then()
                .statusCode(403);
        as("specialty-decider")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"none\"}")
                .post("/accreditations/{id}/revocation", id)
                .then()
                .statusCode(403);
        as("facility-editor", region)
                .body(Award.body(hospital, FOR_LONG))
                .post("/accreditations")
                .then()
                .statusCode(403);
        anybody()
                .contentType("application/json")
                .body(Award.body(hospital, FOR_LONG))
                .post("/accreditations")
                .then()
                .statusCode(401);
    }

    @Test
    void letsADeciderDecideBelowItsRegion() {
        var region = newRegion();
        var banner = registry.region(region.substring(0, 2) + "0101000000", region);

        Award.to(registry.hospital("A-5", banner), region, FOR_LONG);
    }

    @Test
    void suspendsReinstatesAndRevokes() {
        var region = newRegion();
        var id = Award.to(registry.hospital("A-6", region), region, FOR_LONG);

        decide(region, id, 1, "suspension")
                .body("status", equalTo("suspended"))
                .body("suspendedBecause", equalTo("复核"));
        decide(region, id, 2, "reinstatement")
                .body("status", equalTo("awarded"))
                .body("suspendedBecause", nullValue());
        decide(region, id, 3, "revocation").body("status", equalTo("revoked"));

        get("/accreditations/{id}/history", id)
                .body("items.version", contains(4, 3, 2, 1))
                .body("items[0].reason", equalTo("复核"))
                .body("items[0].by", equalTo("somebody"))
                .body("items[0].changed", contains("status"));
        get("/accreditations/{id}?asOf=2024-06-01", id).body("status", equalTo("awarded"));
        get("/accreditations/{id}?asOf=2023-06-01", id).statusCode(404);
    }

    @Test
    void refusesDecisionsWithoutTheVersionThatWasRead() {
        var region = newRegion();
        var id = Award.to(registry.hospital("A-7", region), region, FOR_LONG);
        var decider = "{\"reason\": \"复核\"}";

        as("specialty-decider", region)
                .body(decider)
                .post("/accreditations/{id}/suspension", id)
                .then()
                .statusCode(428);
        as("specialty-decider", region)
                .header("If-Match", "\"7\"")
                .body(decider)
                .post("/accreditations/{id}/suspension", id)
                .then()
                .statusCode(412);
    }

    @Test
    void correctsSomeFields() {
        var region = newRegion();
        var id = Award.to(registry.hospital("A-8", region), region, FOR_LONG);

        as("specialty-decider", region)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"document\": \"示例〔2024〕1 号\", \"holder\": {\"name\": {\"zh\": \"伪名\"}}}")
                .patch("/accreditations/{id}", id)
                .then()
                .statusCode(200)
                .body("document", equalTo("示例〔2024〕1 号"))
                .body("holder.name.zh", equalTo("示例医院"));

        anybody()
                .header("If-None-Match", "\"2\"")
                .get("/accreditations/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void keepsNothingOfADryRunAndRepeatsAnAnswerToTheSameKey() {
        var region = newRegion();
        var hospital = registry.hospital("A-9", region);
        var body = Award.body(hospital, FOR_LONG);

        as("specialty-decider", region)
                .body(body)
                .post("/accreditations?dryRun=true")
                .then()
                .statusCode(201);
        get("/accreditations?holder={id}", hospital).body("items", hasSize(0));

        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("specialty-decider", region)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/accreditations")
                    .then()
                    .statusCode(201);
        }
        get("/accreditations?holder={id}", hospital).body("items", hasSize(1));
    }

    @Test
    void filtersByWhatIsHeldWhereAndWhen() {
        var region = newRegion();
        var banner = registry.region(region.substring(0, 2) + "0202000000", region);
        var id = Award.to(registry.hospital("A-10", banner), region, "2030-06-30")
                .toString();

        get("/accreditations?region={region}", region.substring(0, 2)).body("items.id", contains(id));
        get("/accreditations?region={region}&validOn=2030-06-30", region).body("items.id", contains(id));
        get("/accreditations?region={region}&validOn=2030-07-01", region).body("items", hasSize(0));
        get("/accreditations?region={region}&validOn=2023-12-31", region).body("items", hasSize(0));
        get("/accreditations?region={region}&specialty=03.04&level=city&status=awarded", region)
                .body("items.id", contains(id));
        get("/accreditations?region={region}&level=county", region).body("items", hasSize(0));
        get("/accreditations?programme=chest-pain-centre&limit=1000").body("items.id", hasItems(id));
        get("/accreditations?level=cty").statusCode(400).body("violations[0].suggestion", equalTo("city"));
    }

    @Test
    void pagesThroughAListMeetingEachOnce() {
        var region = newRegion();
        var hospital = registry.hospital("A-11", region);
        var awarded = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            awarded.add(Award.to(hospital, region, FOR_LONG).toString());
        }

        var met = new ArrayList<String>();
        var page =
                get("/accreditations?region={region}&limit=2", region).extract().jsonPath();
        met.addAll(page.<String>getList("items.id"));
        while (page.getString("nextCursor") != null) {
            page = get("/accreditations?region={region}&limit=2&cursor={cursor}", region, page.getString("nextCursor"))
                    .extract()
                    .jsonPath();
            met.addAll(page.<String>getList("items.id"));
        }

        Assertions.assertThat(met).containsExactlyElementsOf(awarded);
    }

    @Test
    void tellsOfItsChangesInTheirOrder() {
        var region = newRegion();
        var id = Award.to(registry.hospital("A-12", region), region, FOR_LONG);
        decide(region, id, 1, "suspension");

        var told = new ArrayList<Integer>();
        var after = "";
        while (told.size() < 2) {
            var page = get("/accreditations/changes?limit=1000&wait=5s" + after)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Integer> versions = page.getList("items.findAll { it.subject == '%s' }.version".formatted(id));
            told.addAll(versions);
            after = "&after=" + page.getString("nextCursor");
        }

        Assertions.assertThat(told).containsExactly(1, 2);
    }

    private static ValidatableResponse decide(String region, UUID id, int version, String decision) {
        return as("specialty-decider", region)
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"reason\": \"复核\"}")
                .post("/accreditations/{id}/" + decision, id)
                .then()
                .statusCode(200);
    }
}
