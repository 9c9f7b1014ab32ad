package org.kangyu.specialties;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.config.EncoderConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
    private static final AtomicInteger NEXT = new AtomicInteger(10);

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

    /** All codes that a region of a test can have. */
    public static String[] everyRegion() {
        return IntStream.range(10, 100).mapToObj("%d0000000000"::formatted).toArray(String[]::new);
    }

    /** The code of a region for one test alone. */
    public static String newRegion() {
        return "%d0000000000".formatted(NEXT.getAndIncrement());
    }
}
