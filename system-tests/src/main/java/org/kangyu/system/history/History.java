package org.kangyu.system.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the clients saw, in the order they saw it. Many threads add to it. */
public final class History {

    private final Map<String, Write> writes = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();

    synchronized void add(Write write) {
        writes.put(write.key(), write);
        log.add("%s,%s,%s,%s,%d,%s"
                .formatted(
                        Instant.now(), write.outcome(), write.key(), write.subject(), write.version(), write.note()));
    }

    /** Each change once, as its last entry tells it. */
    synchronized Collection<Write> writes() {
        return List.copyOf(writes.values());
    }

    synchronized long count(Outcome outcome) {
        return writes.values().stream()
                .filter(write -> write.outcome() == outcome)
                .count();
    }

    /** How often a client was left in doubt, though asking again may have helped. */
    synchronized long unanswered() {
        return log.stream()
                .filter(line -> line.contains("," + Outcome.UNKNOWN + ","))
                .count();
    }

    /** For the person who looks for the cause of a finding. */
    synchronized void writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "at,outcome,key,subject,version,note\n" + String.join("\n", log) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
