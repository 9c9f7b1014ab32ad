package org.kangyu.facilities;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Import jobs as clients meet them. */
public final class Imports {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Imports() {}

    /** Sends the file and answers the job when it is done. */
    public static ValidatableResponse run(
            Supplier<RequestSpecification> caller, String collection, String query, String csv) {
        return run(
                caller,
                collection,
                query,
                it -> it.contentType("text/csv; charset=UTF-8").body(csv));
    }

    /** The same with a workbook. */
    public static ValidatableResponse run(
            Supplier<RequestSpecification> caller, String collection, String query, byte[] xlsx) {
        return run(caller, collection, query, it -> it.contentType(XLSX).body(xlsx));
    }

    /** The same with a document in each line. */
    public static ValidatableResponse runLines(
            Supplier<RequestSpecification> caller, String collection, String query, String ndjson) {
        return run(
                caller,
                collection,
                query,
                it -> it.contentType("application/x-ndjson; charset=UTF-8")
                        .body(ndjson.getBytes(StandardCharsets.UTF_8)));
    }

    private static ValidatableResponse run(
            Supplier<RequestSpecification> caller,
            String collection,
            String query,
            UnaryOperator<RequestSpecification> file) {
        var location = file.apply(caller.get())
                .post("/" + collection + "/imports" + query)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var job = location.substring(location.indexOf("/" + collection));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> caller.get()
                        .get(job)
                        .then()
                        .statusCode(200)
                        .body("status", anyOf(equalTo("finished"), equalTo("refused"))));
        return caller.get().get(job).then();
    }
}
