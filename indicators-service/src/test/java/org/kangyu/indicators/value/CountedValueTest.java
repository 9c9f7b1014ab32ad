package org.kangyu.indicators.value;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;

@QuarkusTest
class CountedValueTest {

    private static final String BEDS = "facility.beds.map(b, b.actual).sum()";

    private final Registry registry;

    CountedValueTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void countsWhatTheRegistryTells() {
        var city = registry.prefecture();
        var banner = Registry.banner(city, 1);
        Service.defineCounted("beds_of_hospitals", "facility.class == 'hospital'", BEDS);

        registry.hospital(id(), banner, "2020-01-01", 100);
        registry.hospital(id(), banner, "2020-01-01", 50);
        registry.hospital(id(), Registry.banner(city, 2), "2025-06-01", 7);

        values("beds_of_hospitals", banner, 2025).body("items.value", contains(150));
        values("beds_of_hospitals", city, 2025).body("items.value", contains(157));
        values("beds_of_hospitals", city, 2026)
                .body("items.value", contains(157))
                .body("items.provisional", contains(true))
                .body("items.asOf", contains("2026-03-31"));
    }

    @Test
    void changesTheFigureOfTheRightDayWhenAFacilityCloses() {
        var city = registry.prefecture();
        var banner = Registry.banner(city, 1);
        var hospital = id();
        Service.defineCounted("beds_until_closed", "true", BEDS);
        registry.hospital(hospital, banner, "2020-01-01", 100);

        registry.close(hospital, banner, "2025-07-01", 100);

        values("beds_until_closed", city, 2024).body("items.value", contains(100));
        values("beds_until_closed", city, 2025).body("items.value", contains(0));
        values("beds_until_closed", city, 2026).body("items.value", contains(0));
    }

    @Test
    void countsUntilTheDayOfAClosureThatIsToldOfLate() {
        var city = registry.prefecture();
        var hospital = id();
        Service.defineCounted("beds_told_late", "true", BEDS);
        registry.hospital(hospital, city, "2020-01-01", 100);
        registry.hospital(hospital, city, "2025-03-01", 120);

        registry.close(hospital, city, "2026-03-31", "2024-12-15", 120);

        values("beds_told_late", city, 2023).body("items.value", contains(100));
        values("beds_told_late", city, 2024).body("items.value", contains(0));
        values("beds_told_late", city, 2025).body("items.value", contains(0));
    }

    @Test
    void doesNotCountWhatIsClosedWithoutADay() {
        var city = registry.prefecture();
        var hospital = id();
        Service.defineCounted("closed_some_day", "true", "1.0");
        registry.hospital(hospital, city, "2020-01-01", 100);

        registry.facility(hospital, city, "2025-07-01", "\"status\": \"closed\"");
        registry.facility(id(), city, "2020-01-01", "\"status\": \"closed\"");

        values("closed_some_day", city, 2024).body("items.value", contains(1));
        values("closed_some_day", city, 2025).body("items.value", contains(0));
    }

    @Test
    void keepsWhatAFacilityWasBeforeItChanged() {
        var city = registry.prefecture();
        var hospital = id();
        Service.defineCounted("beds_then_and_now", "true", BEDS);
        registry.hospital(hospital, Registry.banner(city, 1), "2022-05-01", 100);

        registry.hospital(hospital, Registry.banner(city, 2), "2024-05-01", 120);

        values("beds_then_and_now", Registry.banner(city, 1), 2023).body("items.value", contains(100));
        values("beds_then_and_now", Registry.banner(city, 1), 2024).body("items.value", contains(0));
        values("beds_then_and_now", Registry.banner(city, 2), 2024).body("items.value", contains(120));
        values("beds_then_and_now", city, 2021).body("items.value", contains(100));
    }

    @Test
    void doesNotCountWhatIsSuspendedOrPlanned() {
        var city = registry.prefecture();
        Service.defineCounted("working", "true", "1.0");
        registry.facility(id(), city, "2020-01-01", "\"status\": \"suspended\"");
        registry.facility(id(), city, "2020-01-01", "\"status\": \"planned\"");
        registry.facility(id(), city, "2020-01-01", "\"status\": \"operating\"");

        values("working", city, 2025).body("items.value", contains(1));
    }

    @Test
    void saysHowManyDocumentsDoNotTellTheFigure() {
        var city = registry.prefecture();
        Service.defineCounted("open_beds", "true", "facility.beds.map(b, b.open).sum()");

        registry.hospital(id(), city, "2020-01-01", 100);

        values("open_beds", city, 2025).body("items.value", contains(0)).body("items.unknownDocuments", contains(1));
    }

    @Test
    void countsAnewWhenItsDefinitionChanges() {
        var city = registry.prefecture();
        registry.hospital(id(), city, "2020-01-01", 100);
        Service.defineCounted("redefined", "true", BEDS);
        values("redefined", city, 2025).body("items.value", contains(100));

        Service.asMaker()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"sum\": null}")
                .patch("/indicators/redefined")
                .then()
                .statusCode(200);

        values("redefined", city, 2025).body("items.value", contains(1));
    }

    @Test
    void followsARegionThatMoves() {
        var from = registry.prefecture();
        var to = registry.prefecture();
        var banner = Registry.banner(from, 1);
        Service.defineCounted("moved_along", "true", BEDS);
        registry.hospital(id(), banner, "2020-01-01", 100);

        registry.region(banner.substring(0, 6), to.substring(0, 4));

        values("moved_along", from, 2025).body("items.value", contains(0));
        values("moved_along", to, 2025).body("items.value", contains(100));
    }

    @Test
    void leavesNoComputedFigureWhereARegionHasMovedAway() {
        var from = registry.prefecture();
        var to = registry.prefecture();
        var banner = Registry.banner(from, 1);
        Service.defineReported("born_there", "sum");
        Service.defineReported("living_there", "sum");
        Service.defineComputed("birth_rate", "born_there / living_there * 1000.0");
        Service.observe(
                from, "born_there,%s,2025,20,".formatted(banner), "living_there,%s,2025,4000,".formatted(banner));
        values("birth_rate", from, 2025).body("items.value", contains(5));

        registry.region(banner.substring(0, 6), to.substring(0, 4));

        values("birth_rate", to, 2025).body("items.value", contains(5));
        values("birth_rate", from, 2025)
                .body("items[0].value", equalTo(null))
                .body("items[0].reason", startsWith("no-reading: "));
    }

    @Test
    void hearsOfARegionAfterItsFacilities() {
        var city = registry.prefecture();
        var late = city.substring(0, 4) + "09";
        Service.defineCounted("heard_late", "true", BEDS);
        registry.hospital(id(), late + "000000", "2020-01-01", 100);
        values("heard_late", city, 2025).body("items.value", contains(0));

        registry.region(late, city.substring(0, 4));

        values("heard_late", city, 2025).body("items.value", contains(100));
    }

    @Test
    void computesFromWhatIsCountedAndReported() {
        var city = registry.prefecture();
        Service.defineReported("people_there", "sum");
        Service.defineCounted("beds_there", "true", BEDS);
        Service.defineComputed("beds_per_thousand", "beds_there / people_there * 1000.0");
        registry.hospital(id(), Registry.banner(city, 1), "2020-01-01", 50);

        Service.observe(
                city,
                "people_there,%s,2025,4000,".formatted(Registry.banner(city, 1)),
                "people_there,%s,2025,6000,".formatted(Registry.banner(city, 2)));

        values("beds_per_thousand", city, 2025)
                .body("items.value", contains(5))
                .body("items.numerator", contains(50))
                .body("items.denominator", contains(10000));
        values("beds_per_thousand", Registry.banner(city, 2), 2025).body("items.value", contains(0));
        values("beds_per_thousand", city, 2026)
                .body("items.reason", contains("no-reading: people_there 2026"))
                .body("items.provisionalValue", contains(5))
                .body("items.missing[0]", contains("people_there"));
    }

    @Test
    void isNotAssessableOverNobody() {
        var city = registry.prefecture();
        Service.defineReported("nobody", "sum");
        Service.defineReported("somebody", "sum");
        Service.defineComputed("share_of_nobody", "somebody / nobody");

        Service.observe(city, "nobody,%s,2025,0,".formatted(city), "somebody,%s,2025,3,".formatted(city));

        values("share_of_nobody", city, 2025)
                .body("items.reason", contains("empty-denominator"))
                .body("items[0].value", equalTo(null));
    }

    private static ValidatableResponse values(String indicator, String region, int year) {
        return Service.get("/indicators/{code}/values?region={region}&period={year}", indicator, region, year)
                .statusCode(200);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
