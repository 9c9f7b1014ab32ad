package org.kangyu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** What the supervisor tells the other commands through a file: who it is, its ports, and whether all is ready. */
record Run(long supervisor, Ports ports, boolean isReady) {

    static Optional<Run> in(Home home) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(home))) {
            properties.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new Run(
                Long.parseLong(properties.getProperty("supervisor")),
                Ports.from(properties.getProperty("port-base")),
                Boolean.parseBoolean(properties.getProperty("ready"))));
    }

    void write(Home home) {
        var text = "supervisor=%d%nport-base=%d%nready=%b%n".formatted(supervisor, ports.base(), isReady);
        try {
            var draft = Files.writeString(home.directory().resolve("run.draft"), text);
            Files.move(draft, file(home), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Home home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Home home) {
        return home.directory().resolve("run.properties");
    }
}
