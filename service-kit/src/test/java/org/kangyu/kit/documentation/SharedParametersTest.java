package org.kangyu.kit.documentation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SharedParametersTest {

    private static final String ADD = "paths.'/api/v1/samples'.post.";

    @Test
    void documentsWhatEveryWriteTakes() {
        document()
                .body(ADD + "parameters.name", hasItems("Idempotency-Key", "dryRun"))
                .body("paths.'/api/v1/samples'.get.parameters.name", not(hasItems("dryRun")));
    }

    @Test
    void describesAParameterThatMeansTheSameEverywhere() {
        document()
                .body(
                        "paths.'/api/v1/samples'.get.parameters.find { it.name == 'limit' }.description",
                        containsString("1 to 1,000"));
    }

    private static ValidatableResponse document() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
