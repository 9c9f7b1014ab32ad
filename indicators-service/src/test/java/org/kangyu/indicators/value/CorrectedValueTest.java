package org.kangyu.indicators.value;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;

@QuarkusTest
class CorrectedValueTest {

    private static final String BEDS = "facility.beds.map(b, b.actual).sum()";

    private final Registry registry;

    CorrectedValueTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void countsWhatAFacilityReallyWasBeforeItChanged() {
        var city = registry.prefecture();
        var hospital = id();
        Service.defineCounted("beds_corrected", "true", BEDS);
        registry.hospital(hospital, city, "2020-01-01", 100);
        registry.hospital(hospital, city, "2024-05-01", 120);

        registry.corrected(hospital, city, "2024-05-01", 120, "2022-03-01", "2024-05-01", 70);

        values("beds_corrected", city, 2021).body("items.value", contains(100));
        values("beds_corrected", city, 2022).body("items.value", contains(70));
        values("beds_corrected", city, 2023).body("items.value", contains(70));
        values("beds_corrected", city, 2024).body("items.value", contains(120));
    }

    @Test
    void correctsWhatItFirstHearsOfAfterward() {
        var city = registry.prefecture();
        var hospital = id();
        Service.defineCounted("beds_corrected_early", "true", BEDS);

        registry.corrected(hospital, city, "2024-05-01", 120, "2021-03-01", "2022-05-01", 70);

        values("beds_corrected_early", city, 2020).body("items.value", contains(120));
        values("beds_corrected_early", city, 2021).body("items.value", contains(70));
        values("beds_corrected_early", city, 2022).body("items.value", contains(120));
        values("beds_corrected_early", city, 2025).body("items.value", contains(120));
    }

    private static ValidatableResponse values(String indicator, String region, int year) {
        return Service.get("/indicators/{code}/values?region={region}&period={year}", indicator, region, year)
                .statusCode(200);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
