package org.kangyu.kit.importing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.TestTokens;

/** The imports of places as a client sees them. */
final class PlaceImports {

    static final String PATH = "/api/v1/places/imports";
    static final String FAULTY = """
            code,name,beds
            P1,Good,1
            P2,Bad,１２
            ,Nameless,-3
            P4,"Two
            lines",1.5E+11

            P5,Good too,5,surplus
            """;

    private PlaceImports() {}

    static RequestSpecification send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification send(byte[] file) {
        return editor().contentType("text/csv").body(file);
    }

    static JsonPath done(RequestSpecification request) {
        return finished(request.post(PATH)
                .then()
                .statusCode(202)
                .header("Location", startsWith(PATH + "/"))
                .extract()
                .header("Location"));
    }

    static JsonPath finished(String location) {
        return await().until(() -> editor().get(location).jsonPath(), job -> job.get("finishedAt") != null);
    }

    static RequestSpecification editor() {
        return as(Role.INTEGRATOR);
    }

    static RequestSpecification as(String role) {
        return as("ada", role);
    }

    static RequestSpecification as(String name, String role) {
        return given().auth().oauth2(TestTokens.of(name, Set.of(role), Set.of()));
    }
}
