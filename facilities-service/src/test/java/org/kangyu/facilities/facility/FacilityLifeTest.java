package org.kangyu.facilities.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;
import org.kangyu.kit.code.RegionCode;

@QuarkusTest
class FacilityLifeTest {

    private String region = "";

    @BeforeEach
    void registerRegion() {
        region = Service.prefecture();
    }

    @Test
    void opensIsSuspendedAndReopens() {
        var id = facility("planned");

        step(id, "opening", 1, "{\"on\": \"2024-03-01\"}")
                .statusCode(200)
                .body("status", equalTo("operating"))
                .body("openedOn", equalTo("2024-03-01"));
        step(id, "suspension", 2, "{\"on\": \"2024-05-01\", \"reason\": \"改造\", \"until\": \"2024-08-01\"}")
                .statusCode(200)
                .body("status", equalTo("suspended"))
                .body("statusSince", equalTo("2024-05-01"))
                .body("suspendedUntil", equalTo("2024-08-01"))
                .body("statusReason", equalTo("改造"));
        step(id, "reopening", 3, "{\"on\": \"2024-07-15\", \"reason\": \"改造提前完成\"}")
                .statusCode(200)
                .body("status", equalTo("operating"))
                .body("statusSince", equalTo("2024-07-15"))
                .body("suspendedUntil", nullValue())
                .body("openedOn", equalTo("2024-03-01"));

        Service.get("/facilities/{id}?asOf=2024-06-01", id).body("status", equalTo("suspended"));
        Service.get("/facilities/{id}/history", id)
                .body("items.validFrom", contains("2024-07-15", "2024-05-01", "2024-03-01", "2024-01-01"))
                .body("items[0].reason", equalTo("改造提前完成"))
                .body("items[0].changed", contains("status", "statusReason", "statusSince", "suspendedUntil"))
                .body("items[0].changes[0].before", equalTo("suspended"))
                .body("items[0].changes[0].after", equalTo("operating"))
                .body("items[0].changes[3].before", equalTo("2024-08-01"))
                .body("items[0].changes[3].after", nullValue());
    }

    @Test
    void takesNoStepThatItsStatusDoesNotAllow() {
        var id = facility("operating");

        for (var step : new String[] {"opening", "reopening"}) {
            step(id, step, 1, "{\"on\": \"2024-03-01\"}")
                    .statusCode(409)
                    .body("detail", containsString("The facility is operating"));
        }
        step(id, "succession", 1, succession(facility("operating"))).statusCode(409);
    }

    @Test
    void isNotSuspendedUntilADayBeforeItWas() {
        step(facility("operating"), "suspension", 1, """
                {"on": "2024-05-01", "reason": "改造", "until": "2024-04-30"}""")
                .statusCode(400)
                .body("violations.pointer", contains("/suspendedUntil"));
    }

    @Test
    void learnsItsSuccessorAfterItHasClosed() {
        var id = facility("operating");
        var heir = facility("operating");
        step(id, "closure", 1, "{\"on\": \"2024-05-01\", \"reason\": \"撤并\"}").statusCode(200);

        step(id, "succession", 2, succession(id)).statusCode(400).body("violations.code", contains("circle"));
        step(id, "succession", 2, succession(heir))
                .statusCode(200)
                .body("successorId", equalTo(heir))
                .body("closedOn", equalTo("2024-05-01"));
    }

    private static String succession(String heir) {
        return "{\"on\": \"2024-06-01\", \"reason\": \"批复\", \"successorId\": \"%s\"}".formatted(heir);
    }

    private String facility(String status) {
        return Service.as("facility-editor", RegionCode.full(region))
                .body("""
                    {"name": {"zh": "示例医院"}, "category": {"scheme": "ws218", "code": "A100"},
                     "regionCode": "%s", "status": "%s"}""".formatted(region, status))
                .post("/facilities?validFrom=2024-01-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse step(String id, String step, int version, String body) {
        return Service.as("facility-editor", RegionCode.full(region))
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/facilities/{id}/{step}", id, step)
                .then();
    }
}
