package org.kangyu.system.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the operating system, for what Java cannot do. */
public final class Command {

    private Command() {}

    /** Returns when it has ended well; else throws what it said, or an {@link IllegalArgumentException} if it is not there. */
    public static void run(String... words) throws IOException {
        try {
            var process = start(words);
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("%s: %s".formatted(List.of(words), said.strip()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static Process start(String... words) {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IllegalArgumentException("This takes the program %s: install it".formatted(words[0]), e);
        }
    }
}
