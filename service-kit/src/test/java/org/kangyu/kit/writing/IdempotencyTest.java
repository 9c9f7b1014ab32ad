package org.kangyu.kit.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.kangyu.kit.writing.WriteClient.SAMPLES;
import static org.kangyu.kit.writing.WriteClient.as;
import static org.kangyu.kit.writing.WriteClient.editor;
import static org.kangyu.kit.writing.WriteClient.inParallel;
import static org.kangyu.kit.writing.WriteClient.sample;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IdempotencyTest {

    private final Table table;
    private final String code = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    IdempotencyTest(DataSource database) {
        table = new Table(database);
    }

    @Test
    void isAnsweredTheSameWhenItIsRepeated() throws SQLException {
        var first =
                editor().header("Idempotency-Key", key).body(sample(code, 1)).post(SAMPLES);
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
        assertThat(table.samples(code)).isOne();
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        editor().header("Idempotency-Key", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(201);

        editor().header("Idempotency-Key", key)
                .body(sample(code, 2))
                .post(SAMPLES)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kangyu:problem:key-reused"));
    }

    @Test
    void keepsTheKeysOfCallersApart() throws SQLException {
        editor().header("Idempotency-Key", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(201);

        as("somebody else")
                .header("Idempotency-Key", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(409)
                .header("Idempotency-Replayed", nullValue())
                .body("type", equalTo("urn:kangyu:problem:conflict"));
    }

    @Test
    void doesNotKeepTheAnswerOfWhatWasRolledBack() throws SQLException {
        editor().body(sample(code, 1)).post(SAMPLES).then().statusCode(201);
        editor().header("Idempotency-Key", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(409);
        table.execute("delete from sample where code = '%s'".formatted(code));

        editor().header("Idempotency-Key", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void forgetsAKeyAfterADay() throws SQLException {
        editor().header("Idempotency-Key", key)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(201);
        table.execute("update idempotent_answer set answered_at = now() - interval '25 hours'");
        table.execute("delete from sample where code = '%s'".formatted(code));

        editor().header("Idempotency-Key", key)
                .body(sample(code, 2))
                .post(SAMPLES)
                .then()
                .statusCode(201);
    }

    @Test
    void saysThatTheSameRequestIsStillRunning() throws Exception {
        var answers = inParallel(
                2,
                () -> editor().header("Idempotency-Key", key)
                        .body(sample(code, 1))
                        .post(SAMPLES + "/slow"));

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
                () -> editor().header("Idempotency-Key", key)
                        .body(sample(code, 1))
                        .post(SAMPLES));

        assertThat(answers).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.<String>path("type")).isEqualTo("urn:kangyu:problem:request-running"));
        assertThat(table.samples(code)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "umläut"})
    void refusesAKeyThatIsNoVisibleAscii(String malformed) {
        editor().header("Idempotency-Key", malformed)
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("malformed-key"));
        editor().header("Idempotency-Key", "x".repeat(256))
                .body(sample(code, 1))
                .post(SAMPLES)
                .then()
                .statusCode(400);
    }
}
