package org.kangyu.kit.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as it was asked for, and what has become of it. */
record Job(
        UUID id,
        String collection,
        Mode mode,
        boolean dryRun,
        ImportCaller caller,
        Format format,
        List<String> header,
        int total,
        @Nullable String requestKey,
        String fingerprint,
        String status,
        int attempts,
        Tally tally,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    static final String WAITING = "waiting";
    static final String RUNNING = "running"; // shown, never stored: a job runs as long as its worker holds its row
    static final String FINISHED = "finished";
    static final String REFUSED = "refused";

    Job {
        header = List.copyOf(header);
    }

    boolean isWaiting() {
        return status.equals(WAITING);
    }

    /** Whether the file, the mode and the rehearsal are the same. */
    boolean asksFor(Upload upload, Mode otherMode, boolean otherDryRun) {
        return fingerprint.equals(upload.fingerprint())
                && format == upload.format()
                && mode == otherMode
                && dryRun == otherDryRun;
    }
}
