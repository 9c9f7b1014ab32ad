package org.kangyu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kangyu.local.StackException;

/** The import of one collection: sends the file and watches the job until it has ended. */
record Import(Api api, String collection, Consumer<String> progress) {

    private static final int VIOLATIONS_SHOWN = 10;

    void run(String csv) {
        progress.accept("demo: %s are sent".formatted(collection));
        var location = api.post("/api/v1/%s/imports?mode=all-or-nothing".formatted(collection), csv);
        var job = ended(location);
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
