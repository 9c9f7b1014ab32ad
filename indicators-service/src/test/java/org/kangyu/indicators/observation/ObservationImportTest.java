package org.kangyu.indicators.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
class ObservationImportTest {

    private final Registry registry;

    ObservationImportTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void takesFiguresAndRollsThemUp() {
        var city = registry.prefecture();
        Service.defineReported("residents", "sum");

        Service.observe(city, "residents,%s,2024,1000,年鉴".formatted(Registry.banner(city, 1)))
                .body("counts.created", equalTo(1));

        Service.get("/indicators/residents/values?region=%s&period=2024".formatted(city))
                .body("items.value", contains(1000))
                .body("items[0].missing", contains(Registry.banner(city, 2)))
                .body("items[0].asOf", equalTo("2024-12-31"));

        Service.observe(city, "residents,%s,2024,500,年鉴".formatted(Registry.banner(city, 2)));

        Service.get("/indicators/residents/values?region=%s&period=2024".formatted(city))
                .body("items.value", contains(1500))
                .body("items[0].missing", empty());
    }

    @Test
    void letsTheFigureOfARegionItselfStand() {
        var city = registry.prefecture();
        Service.defineReported("births", "sum");

        Service.observe(
                city,
                "births,%s,2024,10,".formatted(Registry.banner(city, 1)),
                "births,%s,2024,20,".formatted(Registry.banner(city, 2)),
                "births,%s,2024,31,".formatted(city));

        Service.get("/indicators/births/series?region={region}", city).body("values.value", contains(31));
    }

    @Test
    void doesNotRollUpWhatMustNotBe() {
        var city = registry.prefecture();
        Service.defineReported("satisfaction", "none");

        Service.observe(city, "satisfaction,%s,2024,91,".formatted(Registry.banner(city, 1)));

        Service.get("/indicators/satisfaction/series?region={region}", city).body("values", empty());
    }

    @Test
    void changesNothingWhenTheFileSaysTheSameAgain() {
        var city = registry.prefecture();
        Service.defineReported("deaths", "sum");
        var line = "deaths,%s,2024,10,年鉴".formatted(city);
        Service.observe(city, line);

        Service.observe(city, line).body("counts.unchanged", equalTo(1)).body("counts.created", equalTo(0));
    }

    @Test
    void tellsOfAllFaultsAtOnceAndKeepsNothing() {
        var city = registry.prefecture();
        var elsewhere = registry.prefecture();
        Service.defineReported("outpatients", "sum");
        Service.defineComputed("outpatients_double", "outpatients * 2.0");

        Service.observe(
                        city,
                        "outpatient,%s,2024,1,".formatted(city),
                        "outpatients,999999999999,2024Q1,many,",
                        "outpatients,%s,2024,1,".formatted(elsewhere),
                        "outpatients_double,%s,2024,1,".formatted(city),
                        "outpatients,%s,2024,1,".formatted(city))
                .body("status", equalTo("refused"))
                .body("violations.pointer", containsInAnyOrder("A2", "B3", "C3", "D3", "B4", "A5"));

        Service.get("/observations?indicator=outpatients").body("items", empty());
    }

    @Test
    void takesFiguresAsDocumentsAndWhatAListShowsOfThem() {
        var city = registry.prefecture();
        var reporter = TestTokens.of("indicator-reporter", city);
        Service.defineReported("graduates", "sum");
        var line = "{\"indicator\": \"graduates\", \"region\": \"%s\", \"period\": \"2024\", \"value\": 10.5%s}\n";

        Service.takeLines("observations", reporter, line.formatted(city, "")).body("counts.created", equalTo(1));
        Service.takeLines("observations", reporter, line.formatted(city, ", \"status\": \"final\", \"by\": \"x\""))
                .body("counts.unchanged", equalTo(1));
        Service.takeLines(
                        "observations",
                        reporter,
                        line.formatted(city, ", \"valu\": 1").replace("10.5", "\"10\"")
                                + line.formatted(city, "").replace("graduates", "graduate")
                                + line.formatted("", "").replace("2024", "2024Q5"))
                .body("status", equalTo("refused"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder("1/valu", "1/value", "2/indicator", "3/region", "3/period"));
    }

    @Test
    void tellsTheCellsThatAreEmpty() {
        var city = registry.prefecture();
        Service.defineReported("teachers", "sum");

        Service.observe(city, ",%s,2024,1,".formatted(city), "teachers,,,,", "teachers,%s,2024,一,".formatted(city))
                .body("status", equalTo("refused"))
                .body("violations.pointer", containsInAnyOrder("A2", "B3", "C3", "D3", "D4"))
                .body("violations.code", hasItem("not-null"));
    }

    @Test
    void refusesPeriodsThatHaveNotBegun() {
        var city = registry.prefecture();
        Service.defineReported("emergencies", "sum");

        Service.observe(
                        city,
                        "emergencies,%s,2026,1,".formatted(city),
                        "emergencies,%s,2026-03-31,1,".formatted(city),
                        "emergencies,%s,2026-Q2,1,".formatted(city),
                        "emergencies,%s,2035,1,".formatted(city))
                .body("status", equalTo("refused"))
                .body("violations.pointer", containsInAnyOrder("C4", "C5"))
                .body("violations.code", contains("not-begun", "not-begun"));
    }

    @Test
    void listsWhatTheFiltersLeave() {
        var city = registry.prefecture();
        Service.defineReported("inpatients", "sum");
        Service.observe(
                city,
                "inpatients,%s,2023,10,".formatted(Registry.banner(city, 1)),
                "inpatients,%s,2024,11,".formatted(Registry.banner(city, 1)),
                "inpatients,%s,2024-Q1,5,".formatted(Registry.banner(city, 2)));

        Service.get("/observations?indicator=inpatients&region=%s&period=2024&period=2023".formatted(city))
                .body("items.value", contains(10, 11));
        Service.get("/observations?indicator=inpatients&limit=2").body("items.period", contains("2023", "2024"));
        Service.get("/observations?indicator=nothing").body("items", empty());
    }
}
