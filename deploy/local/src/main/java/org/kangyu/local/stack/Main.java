package org.kangyu.local.stack;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kangyu.local.StackException;

/** The Java half of {@code ./kangyu}: each failure is one clear message on standard error and a non-zero exit. */
public final class Main {

    private static final Map<String, Command> COMMANDS =
            Map.of("up", new Up(), "down", new Down(), "status", new Status(), "token", new SignToken());

    private Main() {}

    public static void main(String... arguments) {
        try {
            var command = command(arguments[0]);
            var options = command.options(List.of(arguments).subList(1, arguments.length));
            var home = Home.of(Path.of(System.getProperty("kangyu.sources", ".")));
            System.exit(command.run(options, home, new Console(System.out)));
        } catch (StackException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            fail("A file could not be read or written, look at the disk and at its permissions: " + e.getMessage());
        }
    }

    private static void fail(String sentence) {
        new Console(System.err).say(sentence);
        System.exit(1);
    }

    private static Command command(String name) {
        return Optional.ofNullable(COMMANDS.get(name))
                .orElseThrow(
                        () -> new StackException("There is no command %s: ./kangyu help lists them".formatted(name)));
    }
}
