package org.kangyu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kangyu.local.StackException;

/** Copies of the built services, so that a build does not pull the classes from under the ones that run. */
final class Programs {

    private static final Path BUILT = Path.of("target/quarkus-app");

    private Programs() {}

    static void copy(Home home) {
        try {
            for (var member : Member.ALL) {
                var built = home.sources().resolve(member.module()).resolve(BUILT);
                if (!Files.exists(built)) {
                    throw new StackException("%s is not built: run ./mvnw install".formatted(member.module()));
                }
                replace(built, home.program(member.module()).resolve(BUILT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path source, Path target) throws IOException {
        if (Files.exists(target)) {
            Home.delete(target);
        }
        Files.createDirectories(target.getParent());
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file)));
            }
        }
    }
}
