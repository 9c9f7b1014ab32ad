package org.kangyu.gateway;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.KafkaResource;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class ConsoleAnswersTest {

    private static final Pattern BUNDLE = Pattern.compile("/static/bundle/[^\"]+\\.js");

    @Test
    void servesThePageAnewEachTime() {
        get("/").then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .contentType("text/html")
                .body(containsString("<app-shell>"));
    }

    @Test
    void letsThePageLoadNothingFromElsewhere() {
        get("/").then()
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void servesWhatIsNamedAfterItsContentForEver() {
        var bundle = BUNDLE.matcher(get("/").asString()).results().findFirst().orElseThrow();

        get(bundle.group()).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void tellsTheConsoleWhereToBegin() {
        get("/api/v1/console/settings").then().statusCode(200).body("region", equalTo("150600"));
    }

    @Test
    void showsWhereTheFacilitiesOfARegionAre() {
        try (var publisher = new Publisher()) {
            publisher.region("640000000000", 1, "province", "");
            publisher.region("640100000000", 1, "prefecture", "640000000000");
            publisher.region("640200000000", 1, "prefecture", "640000000000");
            publisher.hospital("west", 1, "640100000000", 106.10, 38.40, 5);
            publisher.hospital("east", 1, "640100000000", 106.30, 38.60, 5);
            publisher.hospital("twice", 1, "merged", "640100000000", 106.30, 38.60, 5);
            publisher.hospital("elsewhere", 1, "150699000000", 109.00, 39.00, 5);
        }
        Publisher.awaitCard("west", 1);
        Publisher.awaitCard("east", 1);
        Publisher.awaitCard("twice", 1);
        Publisher.awaitCard("elsewhere", 1);

        get("/api/v1/console/regions/64/map")
                .then()
                .statusCode(200)
                .body("facilities.id", containsInAnyOrder("west", "east"))
                .body("facilities.find { it.id == 'west' }.class", equalTo("hospital"))
                .body("regions.code", contains("640100000000"))
                .body("regions[0].facilities", equalTo(2))
                .body("regions[0].longitude.round(3)", equalTo(106.2f));
    }

    @Test
    void saysThatThereIsNoSuchRegion() {
        get("/api/v1/console/regions/999999/map").then().statusCode(404).contentType("application/problem+json");
    }
}
