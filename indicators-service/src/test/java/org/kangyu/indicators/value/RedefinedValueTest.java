package org.kangyu.indicators.value;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;

@QuarkusTest
class RedefinedValueTest {

    private final Registry registry;

    RedefinedValueTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void rollsUpWhatHasNotBeenRolledUpBefore() {
        var city = registry.prefecture();
        var league = "%04d".formatted(1_000 + Service.next());
        registry.region(league, "");
        registry.region(city.substring(0, 4), league);
        Service.defineReported("rolled_later", "none");
        Service.observe(
                city,
                "rolled_later,%s,2025,3,".formatted(Registry.banner(city, 1)),
                "rolled_later,%s,2025,4,".formatted(Registry.banner(city, 2)));

        redefine("rolled_later", "{\"rollUp\": \"sum\"}");

        values("rolled_later", city).body("items.value", contains(7));
        values("rolled_later", league).body("items.value", contains(7));
    }

    @Test
    void hasNoFigureWhereANewFormulaFindsNone() {
        var city = registry.prefecture();
        Service.defineReported("ill", "none");
        Service.defineReported("asked", "none");
        Service.defineReported("unheard_of", "none");
        Service.defineComputed("share_of_ill", "ill / asked");
        Service.observe(city, "ill,%s,2025,3,".formatted(city), "asked,%s,2025,4,".formatted(city));
        values("share_of_ill", city).body("items.value", contains(0.75f));

        redefine("share_of_ill", "{\"formula\": \"unheard_of / unheard_of\"}");

        values("share_of_ill", city)
                .body("items[0].value", equalTo(null))
                .body("items.reason", contains("no-reading: unheard_of 2025"));
    }

    private static void redefine(String indicator, String change) {
        Service.asMaker()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body(change)
                .patch("/indicators/{code}", indicator)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse values(String indicator, String region) {
        return Service.get("/indicators/{code}/values?region={region}&period=2025", indicator, region)
                .statusCode(200);
    }
}
