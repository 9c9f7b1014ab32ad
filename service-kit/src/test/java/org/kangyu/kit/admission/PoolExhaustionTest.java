package org.kangyu.kit.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.PostgresResource;

/** Somebody holds all connections to the database. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PoolExhaustionTest {

    private static final String SAMPLE = "/api/v1/samples/7b0f3b4e-1d3a-4e8e-9d6a-3a1f5d0e6a11";

    @Inject
    AgroalDataSource pool;

    @Test
    void isAnsweredWithATimeToComeAgainAndNeedsNoRestart() throws SQLException {
        var held = holdAll();
        try {
            given().get(SAMPLE)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                    .body("type", equalTo("urn:kangyu:problem:unavailable"));
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }

        given().get(SAMPLE).then().statusCode(404);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private List<Connection> holdAll() throws SQLException {
        var most = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        assertThat(most).isLessThanOrEqualTo(20);
        var held = new ArrayList<Connection>();
        while (held.size() < most) {
            held.add(pool.getConnection());
        }
        return held;
    }
}
