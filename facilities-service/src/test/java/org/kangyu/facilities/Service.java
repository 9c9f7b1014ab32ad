package org.kangyu.facilities;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.config.EncoderConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final AtomicInteger PROVINCES = new AtomicInteger(20);
    private static final Deque<String> PREFECTURES = new ConcurrentLinkedDeque<>();

    private Service() {}

    public static RequestSpecification anybody() {
        return given().config(CLIENT).basePath("/api/v1").header("Accept-Language", "en");
    }

    /** Somebody with the role for these regions and all below them. */
    public static RequestSpecification as(String role, String... regions) {
        return anybody().contentType(ContentType.JSON).auth().oauth2(TestTokens.of(role, regions));
    }

    public static ValidatableResponse get(String path, Object... parameters) {
        return anybody().get(path, parameters).then();
    }

    /** A new province for one test alone, known since 2020; two digits. */
    public static String province() {
        var code = Integer.toString(PROVINCES.getAndIncrement());
        region(code, "province", null);
        return code;
    }

    /** A new prefecture for one test alone, known since 2020; four digits. There are more of them than provinces. */
    public static String prefecture() {
        if (PREFECTURES.isEmpty()) {
            var province = province();
            IntStream.range(10, 100).forEach(number -> PREFECTURES.add(province + number));
        }
        var code = PREFECTURES.remove();
        return region(code, "prefecture", code.substring(0, 2));
    }

    /** Registers a region known since 2020, named by its code. */
    public static String region(String code, String level, @Nullable String parent) {
        var kind = "county".equals(level) ? "banner" : "town";
        as("integrator", code.substring(0, 2) + "0000000000")
                .queryParam("validFrom", "2020-01-01")
                .body("""
                    {"code": "%s", "name": {"zh": "区划%s"}, "level": "%s", "kind": "%s" %s}""".formatted(
                        code, code, level, kind, parent == null ? "" : ", \"parentCode\": \"%s\"".formatted(parent)))
                .post("/regions")
                .then()
                .statusCode(201)
                .body("shortCode", equalTo(code));
        return code;
    }

    /** Registers an operating general hospital of which only this is known, and answers its id. */
    public static String hospital(String region, String name) {
        return as("facility-editor", region + "0".repeat(12 - region.length()))
                .queryParam("validFrom", "2020-01-01")
                .body(document(region, name))
                .post("/facilities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String document(String region, String name) {
        return """
            {"name": {"zh": "%s"}, "category": {"scheme": "ws218", "code": "A100"},
             "regionCode": "%s", "status": "operating"}""".formatted(name, region);
    }
}
