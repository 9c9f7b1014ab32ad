package org.kangyu.kit.writing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WriteTest {

    private static final String SAMPLES = "/api/v1/samples";

    private final DataSource database;
    private final String code = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    WriteTest(DataSource database) {
        this.database = database;
    }

    @Test
    void isCommittedBeforeItIsAnswered() throws SQLException {
        var answer = editor().body(sample(1)).post(SAMPLES);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).isEqualTo(SAMPLES + "/" + answer.path("id"));
        assertThat(samples()).isOne();
    }

    @Test
    void isAnsweredTheSameWhenItIsRepeated() throws SQLException {
        var first = editor().header("Idempotency-Key", key).body(sample(1)).post(SAMPLES);
        var second = editor().header("Idempotency-Key", key)
                .body("{ \"beds\": 1,\n \"code\": \"%s\" }".formatted(code))
                .post(SAMPLES);

        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(List.of(second.header("ETag"), second.header("Location")))
                .containsExactly(first.header("ETag"), first.header("Location"));
        assertThat(samples()).isOne();
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        editor().header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(201);

        editor().header("Idempotency-Key", key)
                .body(sample(2))
                .post(SAMPLES)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kangyu:problem:key-reused"));
    }

    @Test
    void keepsTheKeysOfCallersApart() throws SQLException {
        editor().header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(201);

        as("somebody else")
                .header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(409)
                .header("Idempotency-Replayed", nullValue())
                .body("type", equalTo("urn:kangyu:problem:conflict"));
    }

    @Test
    void doesNotKeepTheAnswerOfWhatWasRolledBack() throws SQLException {
        editor().body(sample(1)).post(SAMPLES).then().statusCode(201);
        editor().header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(409);
        execute("delete from sample where code = '%s'".formatted(code));

        editor().header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void forgetsAKeyAfterADay() throws SQLException {
        editor().header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(201);
        execute("update idempotent_answer set answered_at = now() - interval '25 hours'");
        execute("delete from sample where code = '%s'".formatted(code));

        editor().header("Idempotency-Key", key)
                .body(sample(2))
                .post(SAMPLES)
                .then()
                .statusCode(201);
    }

    @Test
    void saysThatTheSameRequestIsStillRunning() throws Exception {
        var answers = inParallel(
                2, () -> editor().header("Idempotency-Key", key).body(sample(1)).post(SAMPLES + "/slow"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.<String>path("type")).isEqualTo("urn:kangyu:problem:request-running");
                    assertThat(answer.header("Retry-After")).isEqualTo("1");
                });
    }

    @Test
    void hasOneEffectHoweverOftenItIsSentAtOnce() throws Exception {
        var answers = inParallel(
                50,
                () -> editor().header("Idempotency-Key", key).body(sample(1)).post(SAMPLES));

        assertThat(answers).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.<String>path("type")).isEqualTo("urn:kangyu:problem:request-running"));
        assertThat(samples()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "umläut"})
    void refusesAKeyThatIsNoVisibleAscii(String malformed) {
        editor().header("Idempotency-Key", malformed)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("malformed-key"));
        editor().header("Idempotency-Key", "x".repeat(256))
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(400);
    }

    @Test
    void keepsNothingOfARehearsal() throws SQLException {
        editor().header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES + "?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", equalTo("true"))
                .body("code", equalTo(code));

        assertThat(samples()).isZero();
        assertThat(count("select count(*) from audit where path like '%" + code + "%'"))
                .isZero();
        editor().header("Idempotency-Key", key)
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(201);
        editor().body(sample(1)).post(SAMPLES + "?dryRun=true").then().statusCode(409);
        editor().body(sample(1)).post(SAMPLES + "?dryRun=maybe").then().statusCode(400);
    }

    @Test
    void changesOnlyTheVersionThatWasRead() throws Exception {
        String path = editor().body(sample(1)).post(SAMPLES).header("Location");
        editor().body(sample(2)).put(path).then().statusCode(428);

        var answers = inParallel(
                50, () -> editor().header("If-Match", "\"1\"").body(sample(2)).put(path));

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
                .body(sample(1))
                .post(SAMPLES)
                .header("Location");
        editor().header("X-Request-Id", key)
                .header("If-Match", "\"1\"")
                .body(sample(2))
                .put(path);

        assertThat(audited("sample.add", 201, "1")).isOne();
        assertThat(audited("sample.replace", 200, "2")).isOne();
    }

    @Test
    void leavesAnAuditRowWhenItIsForbidden() throws SQLException {
        String path = SAMPLES + "/" + UUID.randomUUID();
        given().auth()
                .oauth2(TestTokens.of("viewer"))
                .header("X-Request-Id", key)
                .contentType("application/json")
                .body(sample(1))
                .post(SAMPLES)
                .then()
                .statusCode(403);
        editor().header("X-Request-Id", key)
                .body("{\"code\": \"elsewhere\", \"beds\": 1}")
                .put(path)
                .then()
                .statusCode(403);

        assertThat(count("select count(*) from audit where action = 'sample.add' and status = 403 and request = '" + key
                        + "'"))
                .isOne();
        assertThat(count("select count(*) from audit where action = 'sample.replace' and status = 403 and request = '"
                        + key + "'"))
                .isOne();
    }

    private int audited(String action, int status, String version) throws SQLException {
        return count(
                "select count(*) from audit where action = '%s' and status = %d and version = '%s' and request = '%s'"
                        .formatted(action, status, version, key));
    }

    private String sample(int beds) {
        return "{\"code\": \"%s\", \"beds\": %d}".formatted(code, beds);
    }

    private int samples() throws SQLException {
        return count("select count(*) from sample where code = '%s'".formatted(code));
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static RequestSpecification editor() {
        return as("editor");
    }

    private static RequestSpecification as(String name) {
        return given().auth()
                .oauth2(TestTokens.of(name, Set.of(Role.FACILITY_EDITOR), Set.of()))
                .contentType("application/json");
    }

    private static List<Response> inParallel(int times, Callable<Response> request) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, times).mapToObj(_ -> request).toList();
            return threads.invokeAll(tasks).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
