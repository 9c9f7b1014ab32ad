package org.kangyu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import org.kangyu.local.Secret;
import org.kangyu.local.StackException;
import org.kangyu.local.Tokens;

/** The directory {@code .kangyu} beside the sources: data, secrets, logs and the programs that run. */
record Home(Path sources, Path directory) {

    private static final long NEEDED_BYTES = 1_000_000_000;
    private static final Set<String> IN_USE = Set.of("programs", "logs", "lock");

    static Home of(Path sources) {
        var root = sources.toAbsolutePath().normalize();
        return new Home(root, root.resolve(".kangyu"));
    }

    Path postgres() {
        return directory.resolve("postgresql");
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    Path log(String program) {
        return directory.resolve("logs").resolve(program + ".log");
    }

    Path program(String module) {
        return directory.resolve("programs").resolve(module);
    }

    Tokens tokens() {
        return Tokens.in(directory.resolve("keys"));
    }

    String cursorKey() {
        return Secret.in(directory.resolve("keys/cursor-key"));
    }

    void refuseAFullDisk() {
        var free = sources.toFile().getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new StackException("Only %d MB are free on the disk of %s, and the stack needs 1000: make room first"
                    .formatted(free / 1_000_000, directory));
        }
    }

    /** Forgets all data; the programs, the logs and the lock are in use. */
    void empty() {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                if (!IN_USE.contains(file.getFileName().toString())) {
                    delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
