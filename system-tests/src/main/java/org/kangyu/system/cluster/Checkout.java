package org.kangyu.system.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The directory of the sources, found from wherever in it the program was started. */
public final class Checkout {

    private Checkout() {}

    public static Path root() {
        for (var directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("mvnw"))) {
                return directory;
            }
        }
        throw new IllegalStateException("Start this inside the checkout of Kangyu");
    }

    public static Path target() {
        return root().resolve("system-tests/target");
    }

    /** Below the build's output, empty. */
    static Path freshDirectory(String name) {
        var directory = target().resolve("clusters").resolve(name);
        try {
            Files.createDirectories(directory);
            for (var path : contents(directory)) {
                Files.deleteIfExists(path);
            }
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> contents(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
