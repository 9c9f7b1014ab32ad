package org.kangyu.kit.writing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.kangyu.kit.writing.WriteClient.SAMPLES;
import static org.kangyu.kit.writing.WriteClient.editor;
import static org.kangyu.kit.writing.WriteClient.inParallel;
import static org.kangyu.kit.writing.WriteClient.sample;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WriteTest {

    private final Table table;
    private final String code = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    WriteTest(DataSource database) {
        table = new Table(database);
    }

    @Test
    void isCommittedBeforeItIsAnswered() throws SQLException {
        var answer = editor().body(sample(code, 1)).post(SAMPLES);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).isEqualTo(SAMPLES + "/" + answer.path("id"));
        assertThat(table.samples(code)).isOne();
    }

    @Test
    void keepsNothingOfARehearsal() throws SQLException {
        editor().header("Idempotency-Key", key)
                .header("X-Request-Id", key)
                .body(sample(code, 1))
                .post(SAMPLES + "?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", equalTo("true"))
                .body("code", equalTo(code));

        assertThat(table.samples(code)).isZero();
        assertThat(table.audited(key, "sample.add", 201)).isZero();
        editor().header("Idempotency-Key", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(201);
        editor().body(sample(code, 1)).post(SAMPLES + "?dryRun=true").then().statusCode(409);
        editor().body(sample(code, 1)).post(SAMPLES + "?dryRun=maybe").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isToBeAskedForAgainWhenItsTransactionWasEndedFromOutside(boolean unaware) throws SQLException {
        editor().queryParam("unaware", unaware)
                .body(sample(code, 1))
                .post(SAMPLES + "/ended")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:kangyu:problem:unavailable"));

        assertThat(table.samples(code)).isZero();
    }

    @Test
    void changesOnlyTheVersionThatWasRead() throws Exception {
        String path = editor().body(sample(code, 1)).post(SAMPLES).header("Location");
        editor().body(sample(code, 2)).put(path).then().statusCode(428);

        var answers = inParallel(
                50,
                () -> editor().header("If-Match", "\"1\"").body(sample(code, 2)).put(path));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        given().get(path).then().statusCode(200).header("ETag", equalTo("\"2\""));
        given().header("If-None-Match", "\"2\"")
                .get(path)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void leavesOneAuditRow() throws SQLException {
        String path = editor().header("X-Request-Id", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .header("Location");
        editor().header("X-Request-Id", key)
                .header("If-Match", "\"1\"")
                .body(sample(code, 2))
                .put(path);

        assertThat(table.audited(key, "sample.add", 201)).isOne();
        assertThat(table.audited(key, "sample.replace", 200)).isOne();
    }

    @Test
    void leavesAnAuditRowWhenItIsForbidden() throws SQLException {
        String path = SAMPLES + "/" + UUID.randomUUID();
        given().auth()
                .oauth2(TestTokens.of("viewer"))
                .header("X-Request-Id", key)
                .contentType("application/json")
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(403);
        editor().header("X-Request-Id", key)
                .body("{\"code\": \"elsewhere\", \"beds\": 1}")
                .put(path)
                .then()
                .statusCode(403);

        assertThat(table.audited(key, "sample.add", 403)).isOne();
        assertThat(table.audited(key, "sample.replace", 403)).isOne();
    }
}
