package org.kangyu.specialties.accreditation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.kangyu.specialties.Service.as;
import static org.kangyu.specialties.Service.get;
import static org.kangyu.specialties.Service.newRegion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kangyu.specialties.MovableClock;
import org.kangyu.specialties.Registry;

@QuarkusTest
class UpkeepTest {

    private static final Duration SECONDS = Duration.ofSeconds(30); // on a busy machine

    @Inject
    Registry registry;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.move(Duration.ZERO);
    }

    @Test
    void suspendsWhatAClosedHolderHasAndReinstatesNothingByItself() {
        var region = newRegion();
        var hospital = registry.hospital("U-1", region);
        var id = Award.to(hospital, region, "2099-12-31");

        registry.close(hospital, "U-1", region, "2025-03-01");

        await().atMost(SECONDS)
                .untilAsserted(() -> get("/accreditations/{id}", id)
                        .body("status", equalTo("suspended"))
                        .body("validFrom", equalTo("2025-03-01"))
                        .body("suspendedBecause", containsString("closed on 2025-03-01")));
        get("/accreditations/{id}/history", id).body("items.by", contains("system", "somebody"));
        as("specialty-decider", region)
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"none\"}")
                .post("/accreditations/{id}/reinstatement", id)
                .then()
                .statusCode(409);

        registry.rename(hospital, "U-1", region, "重开医院");

        await().atMost(SECONDS)
                .untilAsserted(() -> get("/accreditations/{id}", id).body("holder.name.zh", equalTo("重开医院")));
        get("/accreditations/{id}", id).body("status", equalTo("suspended"));
        as("specialty-decider", region)
                .header("If-Match", "\"3\"")
                .body("{\"reason\": \"reopened\"}")
                .post("/accreditations/{id}/reinstatement", id)
                .then()
                .statusCode(200);
    }

    @Test
    void passesToTheRecordThatItsHoldersWasMergedInto() {
        var region = newRegion();
        var duplicate = registry.hospital("U-7", region);
        var survivor = registry.hospital("U-8", region);
        var id = Award.to(duplicate, region, "2099-12-31");

        registry.merge(duplicate, "U-7", region, survivor);

        await().atMost(SECONDS)
                .untilAsserted(() -> get("/accreditations/{id}", id)
                        .body("holder.id", equalTo(survivor))
                        .body("validFrom", equalTo("2025-03-01"))
                        .body("status", equalTo("awarded")));
        get("/accreditations/{id}/history", id).body("items[0].reason", containsString("merged into " + survivor));
        as("specialty-decider", region)
                .body(Award.body(duplicate, "2099-12-31"))
                .post("/accreditations")
                .then()
                .statusCode(400)
                .body("violations.code", contains("closed-holder"));
    }

    @Test
    void passesWhenTheOtherRecordIsHeardOfLater() {
        var region = newRegion();
        var duplicate = registry.hospital("U-9", region);
        var survivor = UUID.randomUUID().toString();
        var id = Award.to(duplicate, region, "2099-12-31");
        registry.merge(duplicate, "U-9", region, survivor);
        await().atMost(SECONDS)
                .untilAsserted(() -> as("specialty-decider", region)
                        .body(Award.body(duplicate, "2099-12-31"))
                        .post("/accreditations")
                        .then()
                        .statusCode(400));
        get("/accreditations/{id}", id).body("holder.id", equalTo(duplicate)).body("status", equalTo("awarded"));

        registry.rename(survivor, "U-10", region, "后来得知的医院");

        await().atMost(SECONDS)
                .untilAsserted(() -> get("/accreditations/{id}", id).body("holder.id", equalTo(survivor)));
    }

    @Test
    void givesNothingToAHolderThatIsClosed() {
        var region = newRegion();
        var closed = registry.hospital("U-5", region);
        var fostering = as("specialty-decider", region)
                .body(Award.body(closed, "2099-12-31").replace("\"awarded\"", "\"fostering\""))
                .post("/accreditations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        var moved = Award.to(registry.hospital("U-6", region), region, "2099-12-31");
        registry.close(closed, "U-5", region, "2025-03-01");
        await().atMost(SECONDS)
                .untilAsserted(() -> as("specialty-decider", region)
                        .body(Award.body(closed, "2099-12-31"))
                        .post("/accreditations")
                        .then()
                        .statusCode(400));

        correct(region, fostering, "{\"status\": \"awarded\"}")
                .statusCode(400)
                .body("violations.code", contains("closed-holder"));
        correct(region, moved, "{\"holder\": {\"id\": \"%s\"}}".formatted(closed))
                .statusCode(400)
                .body("violations.code", contains("closed-holder"));
    }

    @Test
    void followsItsHolderToAnotherRegionSinceTheDayOfTheMove() {
        var old = newRegion();
        var next = newRegion();
        var hospital = registry.hospital("U-4", old);
        var id = Award.to(hospital, old, "2099-12-31");

        registry.move(hospital, "U-4", next, "2025-06-01");

        await().atMost(SECONDS)
                .untilAsserted(() -> get("/accreditations/{id}", id)
                        .body("holder.regionCode", equalTo(next))
                        .body("validFrom", equalTo("2025-06-01"))
                        .body("status", equalTo("awarded")));
        get("/accreditations?region={region}&asOf=2025-05-31", old).body("items.id", contains(id.toString()));
        get("/accreditations?region={region}", old).body("items", hasSize(0));
        decide(old, id).statusCode(403);
        decide(next, id).statusCode(200);
    }

    @Test
    void letsAnAccreditationExpireAfterItsLastDay() {
        var region = newRegion();
        var today = clock.today();
        var id = Award.to(
                registry.hospital("U-2", region), region, today.plusDays(1).toString());

        clock.move(Duration.ofDays(1));
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> get("/accreditations/{id}", id).body("status", equalTo("awarded")));
        clock.move(Duration.ofDays(2));

        await().atMost(SECONDS)
                .untilAsserted(() -> get("/accreditations/{id}", id)
                        .body("status", equalTo("expired"))
                        .body("validFrom", equalTo(today.plusDays(2).toString())));
        get("/accreditations/{id}/history", id).body("items[0].by", equalTo("system"));
    }

    @Test
    void listsWhatExpiresSoon() {
        var region = newRegion();
        var hospital = registry.hospital("U-3", region);
        var soon = Award.to(hospital, region, clock.today().plusDays(90).toString())
                .toString();
        var later = Award.to(hospital, region, clock.today().plusDays(91).toString())
                .toString();

        get("/accreditations/expiring?within=90d&region={region}", region)
                .body("items.id", hasItems(soon))
                .body("items.id", not(hasItems(later)));
        get("/accreditations/expiring?region={region}", region).body("items.id", contains(soon, later));
        get("/accreditations/expiring?within=soon").statusCode(400);
        get("/accreditations/expiring?within=P2147483647Y").statusCode(400);
        get("/accreditations/expiring?within=P9000Y&region={region}", region).body("items", hasSize(2));
    }

    private static ValidatableResponse correct(String region, UUID id, String patch) {
        return as("specialty-decider", region)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body(patch)
                .patch("/accreditations/{id}", id)
                .then();
    }

    private static ValidatableResponse decide(String region, UUID id) {
        return as("specialty-decider", region)
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"none\"}")
                .post("/accreditations/{id}/suspension", id)
                .then();
    }
}
