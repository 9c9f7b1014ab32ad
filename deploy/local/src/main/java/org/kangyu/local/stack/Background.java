package org.kangyu.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** A supervisor that goes on when the terminal is closed; what it says goes to a log. */
final class Background {

    private Background() {}

    static Process start(Home home, List<String> arguments) {
        var log = home.log("kangyu");
        try {
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log); // whoever follows it starts at the beginning
            return new ProcessBuilder(command(arguments))
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of("nohup", System.getProperty("java.home") + "/bin/java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        return command;
    }
}
