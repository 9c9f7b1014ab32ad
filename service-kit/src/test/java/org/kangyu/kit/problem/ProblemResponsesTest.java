package org.kangyu.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProblemResponsesTest {

    private static final String WRITE = "paths.'/api/v1/samples/{id}'.put.responses";
    private static final String READ = "paths.'/api/v1/samples/{id}'.get.responses";

    @Test
    void documentsHowAWriteCanRefuse() {
        for (var status : new String[] {"400", "401", "404", "409", "412", "413", "415", "422", "428", "503"}) {
            document().body(WRITE, hasKey(status));
        }
    }

    @Test
    void documentsWhatNeedsARole() {
        document()
                .body(
                        "paths.'/api/v1/samples'.post.responses.'403'.'$ref'",
                        equalTo("#/components/responses/forbidden"));
    }

    @Test
    void documentsNoRefusalThatARequestCannotMeet() {
        for (var status : new String[] {"403", "409", "412", "415", "422", "428"}) {
            document().body(READ, not(hasKey(status)));
        }
    }

    @Test
    void describesAProblemOnceForAll() {
        document()
                .body(READ + ".'404'.'$ref'", equalTo("#/components/responses/not-found"))
                .body(
                        "components.responses.'not-found'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("components.responses.conflict.description", containsString("urn:kangyu:problem:request-running"))
                .body("components.schemas.Problem.properties", hasKey("violations"));
    }

    private static ValidatableResponse document() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
