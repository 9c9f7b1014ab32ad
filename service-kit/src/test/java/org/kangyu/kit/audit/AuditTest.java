package org.kangyu.kit.audit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuditTest {

    private static final String AUDIT = "/api/v1/audit";

    @Inject
    DataSource database;

    @Test
    void tellsWhoDidWhat() {
        change("bob");

        operator()
                .queryParam("actor", "bob")
                .queryParam("action", "places.import")
                .get(AUDIT)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].path", equalTo("POST /api/v1/places/imports"))
                .body("items[0].roles", contains(Role.INTEGRATOR))
                .body("items[0].status", equalTo(202))
                .body("items[0].request", equalTo("bob-1"));
    }

    @Test
    void pagesFromTheNewestAndFiltersByTime() {
        change("eve");
        change("eve");

        var first = operator()
                .queryParam("actor", "eve")
                .queryParam("limit", 1)
                .get(AUDIT)
                .jsonPath();
        operator()
                .queryParam("actor", "eve")
                .queryParam("limit", 1)
                .queryParam("cursor", first.getString("nextCursor"))
                .get(AUDIT)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", equalTo(null));
        operator()
                .queryParam("to", "2020-01-01T00:00:00Z")
                .get(AUDIT)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        operator()
                .queryParam("to", "yesterday")
                .get(AUDIT)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("to"));
    }

    @Test
    void isForOperatorsOnly() {
        given().get(AUDIT).then().statusCode(401);
        as("carl", Role.INTEGRATOR).get(AUDIT).then().statusCode(403);
        as("carl", Role.INTEGRATOR).get(AUDIT + "/verification").then().statusCode(403);
    }

    @Test
    void findsTheFirstEntryThatWasChangedAfterwards() throws SQLException {
        change("mallory");
        change("mallory");
        await().until(() -> number("select count(*) from audit where sequence is null") == 0);
        operator()
                .get(AUDIT + "/verification")
                .then()
                .body("intact", equalTo(true))
                .body("lastHash", notNullValue());
        var sequence = number("select min(sequence) from audit where actor = 'mallory'");

        execute("update audit set actor = 'alice' where sequence = " + sequence);
        operator()
                .get(AUDIT + "/verification")
                .then()
                .body("intact", equalTo(false))
                .body("firstBroken", equalTo(sequence))
                .body("checked", equalTo(sequence - 1));
        execute("update audit set actor = 'mallory' where sequence = " + sequence);

        operator().get(AUDIT + "/verification").then().body("intact", equalTo(true));
    }

    private static void change(String actor) {
        as(actor, Role.INTEGRATOR)
                .contentType("text/csv")
                .header("X-Request-Id", actor + "-1")
                .body("code\n")
                .post("/api/v1/places/imports")
                .then()
                .statusCode(202);
    }

    private static RequestSpecification operator() {
        return as("olga", Role.OPERATOR);
    }

    private static RequestSpecification as(String name, String role) {
        return given().auth().oauth2(TestTokens.of(name, Set.of(role), Set.of()));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }
}
