package org.kangyu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kangyu.local.StackException;

/** The import of one collection: sends the file and watches the job until it has ended. */
record Import(Api api, String collection, Consumer<String> progress) {

    private static final int VIOLATIONS_SHOWN = 10;
    private static final int ATTEMPTS = 60; // one a second

    void run(String csv) {
        finish(sent("text/csv", csv));
    }

    /** For whole documents, one in a line. */
    void runLines(String ndjson) {
        finish(sent("application/x-ndjson", ndjson));
    }

    /** For what names things of another owner: it is sent again while its owner has not heard of them. */
    void runOnceHeard(String csv) {
        var job = sent("text/csv", csv);
        for (int attempt = 1; attempt < ATTEMPTS && isTooEarly(job); attempt++) {
            Api.pause();
            job = sent("text/csv", csv);
        }
        finish(job);
    }

    /** The job as it has ended. */
    private JsonNode sent(String type, String file) {
        progress.accept("demo: %s are sent".formatted(collection));
        return ended(api.post("/api/v1/%s/imports?mode=all-or-nothing".formatted(collection), type, file));
    }

    private static boolean isTooEarly(JsonNode job) {
        return job.path("violations").size() > 0
                && job.path("violations")
                        .valueStream()
                        .allMatch(violation -> isUnheard(violation.path("code").asText()));
    }

    private static boolean isUnheard(String code) {
        return code.startsWith("unknown-") || code.equals("unavailable");
    }

    private void finish(JsonNode job) {
        if (!job.path("status").asText().equals("finished")) {
            throw new StackException(refusal(job));
        }
        var counts = job.path("counts");
        progress.accept("demo: %s: %d created, %d updated, %d unchanged"
                .formatted(
                        collection,
                        counts.path("created").asInt(),
                        counts.path("updated").asInt(),
                        counts.path("unchanged").asInt()));
    }

    private JsonNode ended(URI location) {
        var told = "";
        while (true) {
            var job = api.get(location);
            var status = job.path("status").asText();
            if (!status.equals("waiting") && !status.equals("running")) {
                return job;
            }
            var line = "demo: %s: %d of %d"
                    .formatted(
                            collection,
                            job.at("/progress/done").asInt(),
                            job.at("/progress/total").asInt());
            if (!line.equals(told)) {
                progress.accept(line);
                told = line;
            }
            Api.pause();
        }
    }

    private String refusal(JsonNode job) {
        return "The demo's %s were refused:%n%s"
                .formatted(
                        collection,
                        job.path("violations")
                                .valueStream()
                                .limit(VIOLATIONS_SHOWN)
                                .map(violation -> "  %s: %s"
                                        .formatted(
                                                violation.path("pointer").asText(),
                                                violation.path("message").asText()))
                                .collect(Collectors.joining(System.lineSeparator())));
    }
}
