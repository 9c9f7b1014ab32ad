package org.kangyu.facilities.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityNumbersTest {

    private String province;

    @BeforeEach
    void makeAProvince() {
        province = Service.province();
    }

    @Test
    void areTakenWhenTheyAreRight() {
        identified("uscc", "11500000MB1670604W").statusCode(201);
        identified("ws218", "47117170333050211A1001").statusCode(201);
        identified("licence", "PDY-1").statusCode(201);
        departed("2020-01-01", "12.13").statusCode(201);
    }

    @Test
    void areRefusedWhenTheirChecksFail() {
        refused("uscc", "11500000MB1670604X", "wrong-check", "11500000MB1670604W");
        refused("uscc", "1150000OMB1670604W", "wrong-character", "11500000MB1670604W");
        refused("uscc", "U123", "wrong-length", null);
        refused("uscc", "１1500000MB1670604W", "not-plain", "11500000MB1670604W");
        refused("ws218", "47117170-333050211A1001", "separator", "47117170333050211A1001");
        refused("ws218", "47117170333050211Z1001", "unknown-code", null);
    }

    @Test
    void areRefusedAsSubjectsInAnotherForm() {
        refused("0304", "03.04");
        refused("A03.04", "03.04");
        refused("A03.99", "03.11");
        refused("99.99", null);
    }

    private void refused(String scheme, String value, String fault, @Nullable String suggestion) {
        identified(scheme, value)
                .statusCode(400)
                .body("violations.pointer", contains("/identifiers/0/value"))
                .body("violations[0].code", equalTo(fault))
                .body("violations[0].suggestion", equalTo(suggestion));
    }

    private void refused(String subject, @Nullable String suggestion) {
        departed("2020-01-01", subject)
                .statusCode(400)
                .body("violations.pointer", contains("/departments/0/code"))
                .body("violations[0].code", equalTo("unknown-code"))
                .body("violations[0].suggestion", equalTo(suggestion));
    }

    private ValidatableResponse identified(String scheme, String value) {
        return register(
                "2020-01-01", "\"identifiers\": [{\"scheme\": \"%s\", \"value\": \"%s\"}]".formatted(scheme, value));
    }

    private ValidatableResponse departed(String from, String subject) {
        return register(from, "\"departments\": [{\"scheme\": \"subject\", \"code\": \"%s\"}]".formatted(subject));
    }

    private ValidatableResponse register(String from, String field) {
        return Service.as("facility-editor", province + "0000000000")
                .queryParam("validFrom", from)
                .body(Service.document(province, "示例医院").replace("{\"name\"", "{" + field + ", \"name\""))
                .post("/facilities")
                .then();
    }
}
