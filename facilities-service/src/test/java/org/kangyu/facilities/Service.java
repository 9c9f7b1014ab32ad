package org.kangyu.facilities;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

/** The running service as clients meet it. */
public final class Service {

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private Service() {}

    public static RequestSpecification anybody() {
        return given().basePath("/api/v1").header("Accept-Language", "en");
    }

    public static RequestSpecification as(String role, String... regions) {
        return anybody().contentType(ContentType.JSON).auth().oauth2(TestTokens.of(role, regions));
    }

    /** A province of a test's own. */
    public static String newProvince() {
        return "%03d".formatted(NEXT.getAndIncrement());
    }
}
