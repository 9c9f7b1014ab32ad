package org.kangyu.indicators;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.config.EncoderConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.kangyu.kit.testing.KafkaResource;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

/** The running service as clients meet it. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
public final class Service {

    private static final RestAssuredConfig CLIENT = RestAssuredConfig.config()
            .logConfig(LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails())
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/yaml", ContentType.TEXT));

    private static final AtomicInteger NEXT = new AtomicInteger(11);

    private Service() {}

    public static RequestSpecification anybody() {
        return given().config(CLIENT).basePath("/api/v1").header("Accept-Language", "en");
    }

    /** Somebody with the role for these regions and all below them. */
    public static RequestSpecification as(String role, String... regions) {
        return anybody().contentType(ContentType.JSON).auth().oauth2(TestTokens.of(role, regions));
    }

    /** Somebody who may define indicators. */
    public static RequestSpecification asMaker() {
        return as("admin", roots());
    }

    /** Of all trees that the tests have registered. */
    public static String[] roots() {
        var database = CDI.current().select(Database.class).get();
        var roots = database.list("select code from region where parent_code is null", row -> row.getString("code"));
        if (roots.isEmpty()) {
            roots.add(CDI.current().select(Registry.class).get().prefecture());
        }
        return roots.toArray(String[]::new);
    }

    public static ValidatableResponse get(String path, Object... parameters) {
        return anybody().get(path, parameters).then();
    }

    /** A number for the names of one test alone. */
    public static int next() {
        return NEXT.getAndIncrement();
    }

    public static void define(String json) {
        asMaker().body(json).post("/indicators").then().statusCode(201);
    }

    public static void defineReported(String code, String rollUp) {
        define(indicator(code, "reported", "\"rollUp\": \"%s\"".formatted(rollUp)));
    }

    public static void defineCounted(String code, String where, String sum) {
        define(indicator(code, "counted", """
                "of": "facility", "where": "%s", "sum": "%s\"""".formatted(where, sum)));
    }

    public static void defineShare(String code, String of, String where, String that, String... rest) {
        var more = rest.length == 0 ? "" : ", " + String.join(", ", rest);
        define(indicator(code, "share", """
                "of": "%s", "where": "%s", "that": "%s\"%s""".formatted(of, where, that, more)).replace("count", "percent"));
    }

    public static void defineComputed(String code, String formula) {
        define(indicator(code, "computed", "\"formula\": \"%s\"".formatted(formula)));
    }

    public static String indicator(String code, String kind, String rest) {
        return """
                {"code": "%s", "name": {"zh": "指标%s"}, "kind": "%s", "unit": "count", "direction": "higher",
                 "definition": {"zh": "示例"}, %s}""".formatted(code, code, kind, rest);
    }

    /** Imports observations as CSV lines without the header, and answers the finished job. */
    public static ValidatableResponse observe(String region, String... lines) {
        var csv = "indicator,region,period,value,source\n" + String.join("\n", lines) + "\n";
        return take("observations", TestTokens.of("indicator-reporter", region), csv);
    }

    /** Imports a CSV file and answers the finished job. */
    public static ValidatableResponse take(String collection, String token, String csv) {
        return take(collection, token, "text/csv", csv);
    }

    /** The same for a file with a document in each line. */
    public static ValidatableResponse takeLines(String collection, String token, String ndjson) {
        return take(collection, token, "application/x-ndjson; charset=UTF-8", ndjson);
    }

    private static ValidatableResponse take(String collection, String token, String type, String file) {
        var location = anybody()
                .auth()
                .oauth2(token)
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/{collection}/imports", collection)
                .then()
                .statusCode(oneOf(200, 201, 202))
                .extract()
                .header("Location");
        await().until(() -> job(location, token).extract().path("finishedAt") != null);
        return job(location, token);
    }

    private static ValidatableResponse job(String location, String token) {
        return given().header("Accept-Language", "en")
                .auth()
                .oauth2(token)
                .get(location)
                .then()
                .statusCode(200);
    }
}
