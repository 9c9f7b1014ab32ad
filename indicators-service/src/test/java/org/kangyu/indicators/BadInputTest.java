package org.kangyu.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.testing.TestTokens;

/** Whatever is sent, the answer says what is wrong with it: a 500 would be a bug. */
@QuarkusTest
class BadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/%00",
                "/indicators/no%20such",
                "/indicators?kind=odd&limit=0",
                "/indicators?cursor=forged",
                "/indicators/none/values",
                "/indicators/none/values?period=0000&region=15",
                "/indicators/none/values?period=2025-13",
                "/indicators/none/values?region=%00",
                "/indicators/none/values?cursor=abc",
                "/indicators/none/series",
                "/indicators/none/series?region=15",
                "/indicators/none/history",
                "/indicators/changes?after=abc",
                "/indicators/changes?wait=long",
                "/observations?limit=many",
                "/observations?cursor=%E4%BD%A0",
                "/plans/%00",
                "/plans/none/targets?asOf=today",
                "/plans/none/scorecard?asOf=2025-02-30",
                "/plans?limit=1001",
                "/targets/none?asOf=%2B999999999-12-31"
            })
    void isRefusedWhenReading(String path) {
        Service.anybody()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)))
                .contentType("application/problem+json");
    }

    static Stream<String> documents() {
        return Stream.of(
                "",
                "[]",
                "null",
                "{",
                Service.indicator("odd_rollup", "reported", "\"rollUp\": \"odd\""),
                Service.indicator("odd_sum", "counted", "\"of\": \"facility\", \"where\": \"true\", \"sum\": \"1/0\""),
                Service.indicator("odd_text", "reported", "\"rollUp\": \"sum\", \"where\": \"\\u0000\""),
                computed("type(1.0) == double ? 1.0 : 2.0"),
                computed("double"),
                computed("[1.0][0"),
                computed("1.0 / 0"),
                computed("'a'.matches('b') ? 1.0 : 2.0 + x"),
                computed("(".repeat(900) + "1.0" + ")".repeat(900)),
                computed("\\n\\n\\t nothing"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedWhenDefining(String body) {
        Service.asMaker().body(body).post("/indicators").then().statusCode(400);
    }

    static Stream<byte[]> packages() {
        var texts = Stream.of(
                "",
                "---\n---\n",
                "\t- a",
                "a: 1\na: 2",
                "a: &x [*x]",
                "id: one\n---\nid: two",
                "\u0001",
                "? {a: b}\n: c",
                "!!java.net.URL [\"http://127.0.0.1\"]",
                "[".repeat(5_000),
                "id: 1\nstartsOn: 2024-13-01\nregion: 1e999\ntargets: {}");
        return Stream.concat(
                texts.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Stream.of("id: 规划".getBytes(StandardCharsets.UTF_16), new byte[] {(byte) 0xff, 0x00, (byte) 0xc3}));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void isRefusedWhenPlanning(byte[] yaml) {
        Service.anybody()
                .auth()
                .oauth2(TestTokens.of("plan-manager", "150000000000"))
                .contentType("application/yaml")
                .body(yaml)
                .post("/plans/imports")
                .then()
                .statusCode(400);
    }

    /** A package is read whole into memory. */
    @Test
    void isNotLongWhenPlanning() {
        var endings = ConfigProvider.getConfig().getValues("request.large-body-paths", String.class);

        assertThat(endings).containsExactlyInAnyOrder("/observations/imports", "/indicators/imports");
    }

    @Test
    void isRefusedWhenReporting() {
        Service.defineReported("reported_badly", "sum");
        var values = List.of("9".repeat(400), "1e308", "NaN", "-Infinity", "0x10", "１２", "1,000", "1000000000000000");

        var lines = values.stream().map(value -> "reported_badly,15,2025,\"%s\",".formatted(value));

        Service.observe("150000000000", lines.toArray(String[]::new))
                .body("status", equalTo("refused"))
                .body("violations.findAll { it.pointer.startsWith('D') }.size()", equalTo(values.size()));
    }

    private static String computed(String formula) {
        return Service.indicator("odd_formula", "computed", "\"formula\": \"%s\"".formatted(formula));
    }
}
