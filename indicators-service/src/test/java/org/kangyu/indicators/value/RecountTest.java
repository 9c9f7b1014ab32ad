package org.kangyu.indicators.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.FixedClock;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;
import org.kangyu.indicators.definition.Catalogue;

@QuarkusTest
class RecountTest {

    private static final String BEDS = "facility.beds.map(b, b.actual).sum()";

    private static final String GROWN = "facility.beds.exists(b, b.actual > 20.0)";

    private final Registry registry;
    private final FixedClock clock;
    private final Valuation valuation;
    private final UnitIndicators units;
    private final Catalogue catalogue;
    private final Database database;

    RecountTest(
            Registry registry,
            FixedClock clock,
            Valuation valuation,
            UnitIndicators units,
            Catalogue catalogue,
            Database database) {
        this.registry = registry;
        this.clock = clock;
        this.valuation = valuation;
        this.units = units;
        this.catalogue = catalogue;
        this.database = database;
    }

    @Test
    void addsUpToWhatTheDocumentsSay() {
        var random = new Random(7);
        var city = registry.prefecture();
        Service.defineCounted("added_up", "facility.class == 'hospital'", BEDS);
        var hospitals = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(index -> new Hospital(id(), Registry.banner(city, 1), "2020-01-01", 10, null))
                .toList());
        hospitals.forEach(hospital -> hospital.tell(registry));

        for (int change = 0; change < 60; change++) {
            int index = random.nextInt(hospitals.size());
            hospitals.set(index, hospitals.get(index).changed(random, city));
            hospitals.get(index).tell(registry);
        }

        assertThat(countedAnew("added_up")).isEmpty();
        for (var region : List.of(city, Registry.banner(city, 1), Registry.banner(city, 2))) {
            int sum = hospitals.stream()
                    .mapToInt(hospital -> hospital.bedsIn(region, city))
                    .sum();
            values("added_up", region, 2026).body("items.value", contains(sum));
        }
    }

    @Test
    void keepsSharesAsTheyComeOutAnew() {
        var random = new Random(11);
        var city = registry.prefecture();
        var codes = List.of("grown", "grown_throughout", "supported", "supports", "banners_with_growth");
        Service.defineShare(codes.get(0), "facility", "facility.class == 'hospital'", GROWN);
        Service.defineShare(codes.get(1), "facility", "facility.class == 'hospital'", GROWN, "\"throughout\": true");
        Service.defineShare(codes.get(2), "facility", "true", "facility.relations.exists(p, p.role == 'recipient')");
        Service.define(Service.indicator(codes.get(3), "counted", "\"of\": \"relation\", \"where\": \"true\""));
        Service.define(Service.indicator(codes.get(4), "per-unit", """
                "of": "region", "where": "true", "measure": "grown", "atLeast": 50""").replace("count", "percent"));
        var hospitals = new ArrayList<>(IntStream.range(0, 8)
                .mapToObj(index -> new Hospital(id(), Registry.banner(city, 1), "2020-01-01", 10, null))
                .toList());
        hospitals.forEach(hospital -> hospital.tell(registry));
        var relation = id();

        for (int change = 0; change < 60; change++) {
            int index = random.nextInt(hospitals.size());
            if (random.nextBoolean()) {
                hospitals.set(index, hospitals.get(index).changed(random, city));
                hospitals.get(index).tell(registry);
            } else {
                var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
                registry.support(
                        relation, hospitals.get(0).id(), hospitals.get(index).id(), city, day);
            }
        }

        codes.forEach(code -> assertThat(countedAnew(code)).as(code).isEmpty());
    }

    @Test
    void beginsANewYear() {
        var city = registry.prefecture();
        Service.defineCounted("year_after_year", "true", BEDS);
        registry.hospital(id(), city, "2020-01-01", 100);
        try {
            turn("2027-01-05");

            values("year_after_year", city, 2026).body("items.provisional", contains(false));
            values("year_after_year", city, 2027)
                    .body("items.value", contains(100))
                    .body("items.provisional", contains(true));
        } finally {
            turnBack();
        }
    }

    @Test
    void beginsANewYearThoughTheOldOneIsFinalAlready() {
        var city = registry.prefecture();
        Service.defineCounted("day_after_day", "true", BEDS);
        registry.hospital(id(), city, "2020-01-01", 100);
        try {
            turn("2026-12-31");
            values("day_after_day", city, 2026).body("items.provisional", contains(false));

            turn("2027-01-01");
            values("day_after_day", city, 2027).body("items.value", contains(100));

            registry.hospital(id(), city, "2027-01-01", 7);
            values("day_after_day", city, 2027).body("items.value", contains(107));
        } finally {
            turnBack();
        }
    }

    @Test
    void countsNothingAnewWhenOnlySomethingReportedEnds() {
        var city = registry.prefecture();
        Service.defineCounted("left_alone", "true", BEDS);
        Service.defineReported("half_yearly", "none");
        registry.hospital(id(), city, "2020-01-01", 100);
        Service.observe(city, "half_yearly,%s,2026-H1,3,".formatted(city));
        database.update("update value set value = 99 where indicator = 'left_alone'"); // stays until it is counted
        try {
            turn("2026-06-30");

            values("left_alone", city, 2026).body("items.value", contains(99));
            Service.get("/indicators/half_yearly/values?region={region}&period=2026-H1", city)
                    .body("items.provisional", contains(false));
        } finally {
            turnBack();
        }
    }

    @Test
    void countsWhatClosesLaterUntilItsDayComes() {
        var city = registry.prefecture();
        Service.defineCounted("announced", "true", BEDS);
        registry.close(id(), city, "2026-03-30", "2026-04-02", 100);
        values("announced", city, 2026).body("items.value", contains(100));
        try {
            turn("2026-04-02");

            values("announced", city, 2026).body("items.value", contains(0));
            assertThat(countedAnew("announced")).isEmpty();
        } finally {
            turnBack();
        }
    }

    private void turn(String day) {
        clock.set(day);
        QuarkusTransaction.requiringNew().run(valuation::turn);
    }

    private void turnBack() {
        clock.set("2026-03-31");
        database.update("update valuation_day set day = '2026-03-31'");
    }

    /** The figures, of all regions and years, that come out otherwise when everything is counted from the states. */
    private Set<Cell> countedAnew(String code) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return QuarkusTransaction.requiringNew()
                .call(() -> units.defined(catalogue.get(code), catalogue.all(), new KeptPeriods(today)));
    }

    private static ValidatableResponse values(String indicator, String region, int year) {
        return Service.get("/indicators/{code}/values?region={region}&period={year}", indicator, region, year)
                .statusCode(200);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** What the registry says of a hospital now. */
    private record Hospital(
            String id,
            String region,
            String validFrom,
            int beds,
            @Nullable String closedOn) {

        private Hospital changed(Random random, String city) {
            var day = LocalDate.parse(validFrom).plusDays(random.nextInt(30)).toString();
            return random.nextInt(4) == 0
                    ? new Hospital(id, region, day, beds, day)
                    : new Hospital(id, Registry.banner(city, 1 + random.nextInt(2)), day, random.nextInt(50), null);
        }

        private void tell(Registry registry) {
            if (closedOn == null) {
                registry.hospital(id, region, validFrom, beds);
            } else {
                registry.close(id, region, closedOn, beds);
            }
        }

        private int bedsIn(String asked, String city) {
            return closedOn == null && (asked.equals(city) || asked.equals(region)) ? beds : 0;
        }
    }
}
