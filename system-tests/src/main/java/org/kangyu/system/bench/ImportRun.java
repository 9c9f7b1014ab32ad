package org.kangyu.system.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.kangyu.system.cluster.Api;

/** An import as a client sees it: from the first byte sent until the job says that it has finished. */
record ImportRun(Api api) {

    private static final long POLL = 50_000_000; // nanoseconds

    /** Seconds; a row that is refused is a mistake of the benchmark. */
    double take(Path file) throws IOException {
        var begin = System.nanoTime();
        var job = api.upload("/facilities/imports", file).expectSuccess().json();
        while (!job.has("finishedAt")) {
            LockSupport.parkNanos(POLL);
            job = api.get("/facilities/imports/" + job.path("id").asText())
                    .expectSuccess()
                    .json();
        }
        if (!job.path("status").asText().equals("finished")
                || job.path("counts").path("refused").asInt() > 0) {
            throw new IllegalStateException("The import went wrong: " + job);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
