package org.kangyu.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QueryParameterTest {

    private static final String SAMPLES = "/api/v1/samples";

    @ParameterizedTest
    @CsvSource({
        "limit=abc, limit malformed-parameter null",
        "limit=, limit malformed-parameter null",
        "limit=3000000000, limit malformed-parameter null",
        "limit=%EF%BC%91%EF%BC%90, limit malformed-parameter null",
        "limit=%2B5, limit malformed-parameter null",
        "limit=1e3, limit malformed-parameter null",
        "limit=1&limit=2, limit repeated-parameter null",
        "limit=0, limit out-of-range 1",
        "day=2025-13-01, day malformed-parameter null",
        "day=%2B999999999-12-31, day malformed-parameter null",
        "day=0000-01-01, day malformed-parameter null",
        "count=yes, count malformed-parameter null",
        "kind=WARDD, kind malformed-parameter WARD",
        "kind=WARD&kind=x, kind malformed-parameter null",
        "text=%00, text odd-character null",
        "text=%FF%FE, text odd-character null",
        "regoin=1, regoin unknown-parameter null",
        "Limit=1, Limit unknown-parameter limit",
        "bed.icu=1, bed.icu unknown-parameter beds.icu",
        "beds=1, beds unknown-parameter null",
        "beds.icu=%00, beds.icu odd-character null",
        "dryRun=true, dryRun unknown-parameter null"
    })
    void isRefused(String query, String violation) {
        assertThat(violations(SAMPLES + "?" + query)).containsExactly(violation);
    }

    @Test
    void isToldWithAllOthersAtOnce() {
        assertThat(violations(SAMPLES + "?limmit=3&day=x&kind=WARD&kind=CLINIC&tex=a"))
                .containsExactlyInAnyOrder(
                        "limmit unknown-parameter limit", "day malformed-parameter null", "tex unknown-parameter text");
    }

    @Test
    void isKnownOnSubResourcesToo() {
        assertThat(violations(SAMPLES + "/7b0f3b4e-1d3a-4e8e-9d6a-3a1f5d0e6a11/parts?limt=1"))
                .containsExactly("limt unknown-parameter limit");
    }

    @Test
    void isTakenWhenItIsOfAFamily() {
        given().get(SAMPLES + "?beds.icu=ge:1&beds.icu=0&beds.general.open=3")
                .then()
                .statusCode(200);
    }

    @Test
    void isOneOfAHundredAtMost() {
        var query = IntStream.rangeClosed(0, 100).mapToObj(i -> "kind=WARD").collect(Collectors.joining("&"));

        assertThat(violations(SAMPLES + "?" + query)).containsExactly(" too-many-parameters null");
    }

    private static java.util.List<Object> violations(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.jsonPath().getList("violations.collect { it.pointer + ' ' + it.code + ' ' + it.suggestion }");
    }
}
