package org.kangyu.specialties;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;
import static org.kangyu.specialties.Service.as;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Files of accreditations for tests. */
public final class Imports {

    private Imports() {}

    /** The job that took the file, when it has ended. */
    public static JsonPath imported(String region, String file) {
        return imported(region, "text/csv", file);
    }

    /** The same for a file with a document in each line. */
    public static JsonPath importedLines(String region, String file) {
        return imported(region, "application/x-ndjson; charset=UTF-8", file);
    }

    private static JsonPath imported(String region, String type, String file) {
        var location = as("integrator", region)
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/accreditations/imports")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/accreditations/imports/"))
                .extract()
                .header("Location")
                .substring("/api/v1".length());
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as("integrator", region)
                                .get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        job -> job.getString("finishedAt") != null);
    }
}
