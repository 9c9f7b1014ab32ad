package org.kangyu.kit.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kangyu.kit.testing.PostgresResource;

/** Every way to send a wrong body that stock Quarkus lets through, crashes on or cuts off, over real HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BadInputTest {

    private static final String ECHO = "/api/v1/samples/echo";

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("a doubled field", "{'code': 'a', 'beds': 1, 'code': 'b'}", "/code", "duplicate-field"),
                body("an unknown field", "{'code': 'a', 'beds': 1, 'isAdmin': true}", "/isAdmin", "unknown-field"),
                body("NUL in a text", "{'code': 'a\\u0000', 'beds': 1}", "/code", "odd-character"),
                body("a control character", "{'code': 'a\\u0007', 'beds': 1}", "/code", "odd-character"),
                body("half a surrogate pair", "{'code': '\\ud800', 'beds': 1}", "/code", "odd-character"),
                body("a text for a number", "{'code': 'a', 'beds': '3'}", "/beds", "wrong-type"),
                body("a fraction for a whole number", "{'code': 'a', 'beds': 3.9}", "/beds", "wrong-type"),
                body("3.0 for a whole number", "{'code': 'a', 'beds': 3.0}", "/beds", "wrong-type"),
                body("a missing number", "{'code': 'a'}", "/beds", "not-null"),
                body("null for a number", "{'code': 'a', 'beds': null}", "/beds", "not-null"),
                body("a number for a text", "{'code': 5, 'beds': 1}", "/code", "wrong-type"),
                body("a boolean for a text", "{'code': true, 'beds': 1}", "/code", "wrong-type"),
                body("a text for a boolean", "{'code': 'a', 'beds': 1, 'open': 'true'}", "/open", "wrong-type"),
                body("a number for a boolean", "{'code': 'a', 'beds': 1, 'open': 1}", "/open", "wrong-type"),
                body("an empty text for a number", "{'code': 'a', 'beds': 1, 'level': ''}", "/level", "wrong-type"),
                body("an object for a list", "{'code': 'a', 'beds': 1, 'parts': {}}", "/parts", "wrong-type"),
                body("null for a list", "{'code': 'a', 'beds': 1, 'parts': null}", "/parts", "not-null"),
                body("null in a list", "{'code': 'a', 'beds': 1, 'parts': [null]}", "/parts/0", "not-null"),
                body("a number beyond int", "{'code': 'a', 'beds': 3000000000}", "/beds", "out-of-range"),
                body("a number beyond double", "{'code': 'a', 'beds': 1, 'area': 1e999}", "/area", "out-of-range"),
                body("no number", "{'code': 'a', 'beds': NaN}", "", "malformed-json"),
                body("a day that is not", "{'code': 'a', 'beds': 1, 'since': '2025-02-30'}", "/since", "malformed"),
                body(
                        "a year beyond all",
                        "{'code': 'a', 'beds': 1, 'since': '+999999999-12-31'}",
                        "/since",
                        "malformed"),
                body("a year before all", "{'code': 'a', 'beds': 1, 'since': '-0001-01-01'}", "/since", "malformed"),
                body("no year", "{'code': 'a', 'beds': 1, 'since': '0000-01-01'}", "/since", "malformed"),
                body("a number for a day", "{'code': 'a', 'beds': 1, 'since': 20000}", "/since", "wrong-type"),
                body(
                        "a time for a day",
                        "{'code': 'a', 'beds': 1, 'since': '2025-02-01T00:00Z'}",
                        "/since",
                        "malformed"),
                body("no UUID", "{'code': 'a', 'beds': 1, 'parent': '1-1-1-1-1'}", "/parent", "malformed"),
                body("an unknown word", "{'code': 'a', 'beds': 1, 'kind': 'ward'}", "/kind", "unknown-value"),
                body("a number for a word", "{'code': 'a', 'beds': 1, 'kind': 0}", "/kind", "wrong-type"),
                body(
                        "a broken constraint deep down",
                        "{'code': 'a', 'beds': 1, 'name': {'zh': ' '}}",
                        "/name/zh",
                        "not-blank"),
                body("something after the end", "{'code': 'a', 'beds': 1} {}", "", "trailing-content"),
                body("garbage after the end", "{'code': 'a', 'beds': 1} x", "", "malformed-json"),
                body("half an object", "{'code': 'a', 'beds': 1", "", "malformed-json"),
                body("a list for an object", "[]", "", "wrong-type"),
                body("null", "null", "", "wrong-type"),
                body("nothing", "", "", "missing-body"),
                body("100,000 nested lists", "[".repeat(100_000), "", "beyond-limits"),
                body("5,000 nested objects", "{'a':".repeat(5_000), "", "beyond-limits"),
                body(
                        "a number of 5,000 digits",
                        "{'code': 'a', 'beds': " + "1".repeat(5_000) + "}",
                        "",
                        "beyond-limits"),
                body("a text too long", "{'code': '" + "a".repeat(100_001) + "', 'beds': 1}", "", "beyond-limits"),
                encoded("UTF-16", StandardCharsets.UTF_16, "not-utf-8"),
                encoded("UTF-16 without mark", StandardCharsets.UTF_16LE, "not-utf-8"),
                encoded("GB18030", Charset.forName("GB18030"), "not-utf-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void refuses(String name, byte[] body, String pointer, String code) {
        var answer = given().contentType("application/json").body(body).post(ECHO);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getList("violations", Map.class)).anySatisfy(violation -> {
            assertThat(violation.get("pointer")).isEqualTo(pointer);
            assertThat(violation.get("code")).isEqualTo(code);
        });
        assertThat(answer.asString()).doesNotContain("org.kangyu", "jackson", "Exception");
    }

    @Test
    void tellsAllThatIsWrongAtOnceWithSuggestions() {
        var answer = given().contentType("application/json")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .body(json("""
                        {'code': ' ', 'beds': '3', 'nam': {}, 'level': 9, 'kind': 'WARDD', 'name': {'en': 'x'},
                         'parts': [{'name': '', 'count': 0}, {'nome': 'x', 'count': 1}]}
                        """))
                .post(ECHO);

        assertThat(answer.jsonPath().getString("detail")).isEqualTo("10 things are wrong");
        assertThat(answer.jsonPath().getList("violations.collect { it.pointer + ' ' + it.code + ' ' + it.suggestion }"))
                .containsExactlyInAnyOrder(
                        "/nam unknown-field name",
                        "/beds wrong-type null",
                        "/name/zh not-null null",
                        "/kind unknown-value WARD",
                        "/parts/1/nome unknown-field name",
                        "/parts/1/name not-null null",
                        "/code not-blank null",
                        "/level max null",
                        "/parts/0/name not-blank null",
                        "/parts/0/count min null");
        assertThat(answer.jsonPath().getList("violations.message", String.class))
                .contains("It is at most 3");
    }

    @Test
    void speaksChineseUnlessAskedOtherwise() {
        var answer = given().contentType("application/json").body("{}").post(ECHO);

        assertThat(answer.jsonPath().getList("violations.message", String.class))
                .containsOnly("必填");
        assertThat(answer.header("Content-Language")).isEqualTo("zh");
    }

    @Test
    void takesAByteOrderMarkAndEveryChineseCharacter() {
        var answer = given().contentType("application/json")
                .body(json("\uFEFF{'code': '𠮷林\\ud842\\udfb7', 'beds': 1}").getBytes(StandardCharsets.UTF_8))
                .post(ECHO);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("𠮷林𠮷");
    }

    @Test
    void takesAnAbsentListAsAnEmptyOne() {
        var answer = given().contentType("application/json")
                .body(json("{'code': 'a', 'beds': 1}"))
                .post(ECHO);

        assertThat(answer.asString()).isEqualTo(json("{'code':'a','beds':1,'parts':[]}"));
    }

    @Test
    void refusesOtherCharsetsMediaTypesAndCompression() throws IOException {
        var body = json("{'code': 'a', 'beds': 1}");
        var json = given().contentType("application/json");

        assertThat(given().header("Content-Type", "application/json; charset=utf-16")
                        .body(body)
                        .post(ECHO)
                        .statusCode())
                .isEqualTo(415);
        assertThat(given().contentType("text/plain").body(body).post(ECHO).statusCode())
                .isEqualTo(415);
        assertThat(json.header("Content-Encoding", "gzip")
                        .body(gzip(body))
                        .post(ECHO)
                        .statusCode())
                .isEqualTo(415);
        assertThat(json.header("Content-Encoding", "gzip")
                        .body(gzip(" ".repeat(50_000_000))) // 50 kB that unfold to 50 MB
                        .post(ECHO)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void patchesAsRfc7396Says() {
        var answer = patch("{'beds': 9, 'name': {'en': null}, 'open': null, 'parts': [{'name': 'p', 'count': 1}]}");

        assertThat(answer.asString())
                .isEqualTo(json("{'code':'known','beds':9,'name':{'zh':'名称'},'level':2,"
                        + "'since':'1970-01-01','parts':[{'name':'p','count':1}]}"));
    }

    @Test
    void checksAPatchedDocumentAsAWhole() {
        var answer = patch("{'beds': -1, 'code': null, 'levl': null, 'name': {'zh': ''}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("violations.collect { it.pointer + ' ' + it.code }"))
                .containsExactlyInAnyOrder("/beds min", "/code not-null", "/levl unknown-field", "/name/zh not-blank");
    }

    private static io.restassured.response.Response patch(String body) {
        return given().contentType("application/merge-patch+json; charset=utf-8")
                .body(json(body).getBytes(StandardCharsets.UTF_8))
                .patch(ECHO);
    }

    private static Arguments body(String name, String body, String pointer, String code) {
        return Arguments.of(name, json(body).getBytes(StandardCharsets.UTF_8), pointer, code);
    }

    private static Arguments encoded(String name, Charset charset, String code) {
        return Arguments.of(name, json("{'code': '康域', 'beds': 1}").getBytes(charset), "", code);
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
