package org.kangyu.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory that is gone after the test. */
public record ScratchDirectory(Path path) implements AutoCloseable {

    public static ScratchDirectory create(String purpose) {
        try {
            return new ScratchDirectory(Files.createTempDirectory("kangyu-" + purpose));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
