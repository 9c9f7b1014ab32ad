package org.kangyu.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProblemTest {

    private static final String SAMPLES = "/api/v1/samples";

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/v1/nowhere", SAMPLES + "/no-uuid", "/q/nowhere"})
    void tellsWhatIsNotThere(String path) {
        isProblem(given().get(path).then(), 404)
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Not Found"));
    }

    @Test
    void tellsWhichObjectIsNotThere() {
        isProblem(
                        given().header("Accept-Language", "en")
                                .get(SAMPLES + "/7b0f3b4e-1d3a-4e8e-9d6a-3a1f5d0e6a11")
                                .then(),
                        404)
                .body("type", equalTo("urn:kangyu:problem:not-found"))
                .body("detail", equalTo("No sample has the id 7b0f3b4e-1d3a-4e8e-9d6a-3a1f5d0e6a11"));
    }

    @Test
    void knowsAnIdInItsOneFormOnly() {
        given().get(SAMPLES + "/1-1-1-1-1").then().statusCode(404);
        given().urlEncodingEnabled(false)
                .get(SAMPLES + "/%EF%BC%97b0f3b4e-1d3a-4e8e-9d6a-3a1f5d0e6a11")
                .then()
                .statusCode(404)
                .body("type", equalTo("about:blank"));
    }

    @Test
    void namesTheMethodsThatAPathHas() {
        isProblem(given().delete(SAMPLES + "/echo").then(), 405).header("Allow", equalTo("GET, PATCH, POST, PUT"));
    }

    @Test
    void answersHeadWithoutABody() {
        given().head("/nowhere").then().statusCode(404).body(is(emptyOrNullString()));
    }

    @Test
    void cannotAnswerInEveryFormat() {
        isProblem(given().accept("text/html").get(SAMPLES + "/anyone").then(), 406);
        isProblem(given().accept("text/html").get(SAMPLES).then(), 406); // where Quarkus would print the Java record
        isProblem(given().accept("application/json;q=0").get(SAMPLES).then(), 406);
        isProblem(given().header("Accept", "garbage").get(SAMPLES).then(), 406);
    }

    @ParameterizedTest
    @CsvSource({
        "23505, 409, conflict, Sample code is unique",
        "23P01, 409, conflict, Sample code is unique",
        "40001, 503, unavailable, 'The data is busy, try again'",
        "40P01, 503, unavailable, 'The data is busy, try again'",
        "55P03, 503, unavailable, 'The data is busy, try again'",
        "57014, 503, unavailable, 'The data is busy, try again'",
        "57P01, 503, unavailable, 'The database cannot be reached now, try again'",
        "08006, 503, unavailable, 'The database cannot be reached now, try again'",
        "53300, 503, unavailable, 'The database cannot be reached now, try again'",
        "22008, 400, invalid, A value lies outside of what can be stored"
    })
    void saysWhatAFailureOfTheDatabaseMeans(String state, int status, String type, String detail) {
        isProblem(
                        given().header("Accept-Language", "en")
                                .get(SAMPLES + "/failure?state=" + state)
                                .then(),
                        status)
                .body("type", equalTo("urn:kangyu:problem:" + type))
                .body("detail", equalTo(detail))
                .header("Retry-After", status == 503 ? matchesPattern("[15]") : is((String) null));
    }

    @Test
    void keepsTheInternalsOfABugToItself() {
        var body = isProblem(given().get(SAMPLES + "/failure?state=bug").then(), 500)
                .extract()
                .asString();

        assertThat(body).doesNotContain("secret", "Exception", "org.kangyu");
    }

    @Test
    void answersTheRequestIdThatItWasGiven() {
        given().header("X-Request-Id", "harmless-1.2_3")
                .get("/nowhere")
                .then()
                .header("X-Request-Id", equalTo("harmless-1.2_3"))
                .body("instance", equalTo("harmless-1.2_3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spaces are harmful", "<script>", "康域"})
    void makesARequestIdInPlaceOfAHarmfulOne(String given) {
        given().header("X-Request-Id", given)
                .get(SAMPLES)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(equalTo("application/problem+json"))
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("status", equalTo(status))
                .body("instance", not(emptyOrNullString()));
    }
}
