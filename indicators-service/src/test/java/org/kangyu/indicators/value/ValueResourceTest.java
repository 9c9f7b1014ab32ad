package org.kangyu.indicators.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;

@QuarkusTest
class ValueResourceTest {

    private final Registry registry;

    ValueResourceTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void pagesThroughFiguresThatAreNamed() {
        var city = registry.prefecture();
        Service.defineCounted("named", "true", "1.0");
        var path = "/indicators/named/values?region=%s&region=%s&period=2025&limit=1&count=true"
                .formatted(Registry.banner(city, 2), city);

        var first = page(path);
        var second = page(path + "&cursor=" + first.getString("nextCursor"));

        assertThat(first.getList("items.region")).isEqualTo(List.of(city));
        assertThat(second.getList("items.region")).isEqualTo(List.of(Registry.banner(city, 2)));
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(first.getInt("total")).isEqualTo(2);
    }

    @Test
    void listsTheRegionsBelowOne() {
        var city = registry.prefecture();
        Service.defineReported("below", "sum");
        Service.observe(city, "below,%s,2025,3,".formatted(Registry.banner(city, 1)));

        Service.get("/indicators/below/values?parent=%s&period=2025&count=true".formatted(city))
                .body("items.region", contains(Registry.banner(city, 1)))
                .body("total", equalTo(1))
                .body("nextCursor", nullValue());
        Service.get("/indicators/below/values?count=true&limit=1")
                .body("items.region", contains(city))
                .body("total", equalTo(2));
        Service.get("/indicators/below/values?count=true&period=2024").body("total", equalTo(0));
    }

    @Test
    void tellsOfNothingFoundInEveryKeptYear() {
        var city = registry.prefecture();
        Service.defineCounted("never_found", "false", "1.0");

        Service.get("/indicators/never_found/series?region=" + city)
                .body("values.period", hasSize(10))
                .body("values[0].period", equalTo("2017"))
                .body("values[8].asOf", equalTo("2025-12-31"))
                .body("values[9].asOf", equalTo("2026-01-01"))
                .body("values.value", everyItem(equalTo(0)));
    }

    @Test
    void knowsNoFigureOfWhatIsNoRegion() {
        Service.defineCounted("nowhere", "true", "1.0");

        Service.get("/indicators/nowhere/values?region=999999&period=2025")
                .statusCode(400)
                .body("violations.code", contains("unknown-region"));
        Service.get("/indicators/nowhere/series?region=999999").statusCode(400);
    }

    private static JsonPath page(String path) {
        return Service.get(path).statusCode(200).extract().jsonPath();
    }
}
