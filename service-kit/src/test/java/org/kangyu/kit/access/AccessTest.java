package org.kangyu.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessTest {

    static Stream<Arguments> forgedTokens() throws GeneralSecurityException {
        return Stream.of(
                Arguments.of("no signature", new ForgedToken().unsigned()),
                Arguments.of("public key as secret", new ForgedToken().withThePublicKeyAsSecret()),
                Arguments.of("key of somebody else", new ForgedToken().bySomebodyElse()),
                Arguments.of("key of another kind", new ForgedToken().onACurve()),
                Arguments.of(
                        "certificate of somebody else",
                        new ForgedToken().bySomebodyElse().header("x5c", List.of("MIIB"))),
                Arguments.of(
                        "id of a key in a file",
                        new ForgedToken().bySomebodyElse().header("kid", "../../dev/null")),
                Arguments.of("expiry that is no time", new ForgedToken().with("exp", "tomorrow")),
                Arguments.of(
                        "expired",
                        new ForgedToken().with("exp", ForgedToken.inSeconds(-60).getValue())),
                Arguments.of("no expiry", new ForgedToken().without("exp")),
                Arguments.of(
                        "not yet",
                        new ForgedToken().with("nbf", ForgedToken.inSeconds(600).getValue())),
                Arguments.of("other issuer", new ForgedToken().with("iss", "https://elsewhere")),
                Arguments.of("other audience", new ForgedToken().with("aud", "another-api")),
                Arguments.of("no audience", new ForgedToken().without("aud")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedTokens")
    void refusesAForgedToken(String name, ForgedToken token) {
        as(token.text())
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:kangyu:problem:unauthenticated"));
    }

    @Test
    void refusesWhatIsNoToken() {
        as("nonsense").statusCode(401);
        given().auth()
                .preemptive()
                .basic("admin", "admin")
                .get("/api/v1/samples/caller")
                .then()
                .statusCode(401);
        given().get("/api/v1/samples/caller").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void readsTheClaimsOfATokenThatIsRight() {
        as(TestTokens.of("ada", Set.of(Role.FACILITY_EDITOR), Set.of("150602000000", "150603000000")))
                .statusCode(200)
                .body("name", equalTo("ada"))
                .body("regions", contains("150602000000", "150603000000"))
                .body("facilities", empty());
        as(new ForgedToken().text()).statusCode(200);
    }

    @Test
    void takesAClaimThatIsNoListOfTextsAsNone() {
        as(new ForgedToken().text()).body("regions", empty());
        as(new ForgedToken().with("regions", "*").text()).body("regions", empty());
        as(new ForgedToken().with("regions", "150602000000").text()).body("regions", empty());
        as(new ForgedToken().with("regions", List.of(150602000000L)).text()).body("regions", empty());
        as(new ForgedToken().with("regions", List.of()).text()).body("regions", empty());
        as(new ForgedToken().with("regions", List.of(List.of("150602000000"))).text())
                .body("regions", empty());
        as(new ForgedToken().with("regions", Map.of("code", "150602000000")).text())
                .body("regions", empty());
    }

    @Test
    void refusesARoleThatDoesNotSuffice() {
        as(TestTokens.of("viewer")).statusCode(403).body("type", equalTo("urn:kangyu:problem:forbidden"));
    }

    @Test
    void asksForATokenBeforeItCriticisesTheRequest() {
        given().get("/api/v1/samples/caller?unknown=1").then().statusCode(401);
        given().contentType("application/json")
                .body("{")
                .post("/api/v1/samples")
                .then()
                .statusCode(401);
    }

    @Test
    void letsAnybodyReadWhatIsPublic() {
        given().get("/api/v1/samples/anyone").then().statusCode(200).body(equalTo("anonymous"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedTokens")
    void checksATokenEvenWhereNoneIsNeeded(String name, ForgedToken token) {
        given().auth()
                .oauth2(token.text())
                .get("/api/v1/samples/anyone")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void takesARightTokenWhereNoneIsNeeded() {
        given().auth()
                .oauth2(TestTokens.of("ada", Set.of(), Set.of()))
                .get("/api/v1/samples/anyone")
                .then()
                .statusCode(200)
                .body(equalTo("ada"));
    }

    private static ValidatableResponse as(String token) {
        return given().auth().oauth2(token).get("/api/v1/samples/caller").then();
    }
}
