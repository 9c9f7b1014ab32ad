package org.kangyu.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** How a part of the stack is started: on a port of its own, with a log, and watched until it is ready. */
record Program(String name, int port, LogFile log) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Returns when the program is ready; one that does not get ready is stopped again. */
    Process start(List<String> command, Map<String, String> environment, BooleanSupplier isReady) {
        FreePort.require(port, name);
        var logged = log.prepare();
        var process = launch(command, environment);
        try {
            await(process, isReady, logged);
            return process;
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    private Process launch(List<String> command, Map<String, String> environment) {
        var output = ProcessBuilder.Redirect.appendTo(log.path().toFile());
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Process process, BooleanSupplier isReady, long logged) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failure("ended with exit code " + process.exitValue(), logged);
            }
            if (System.nanoTime() > end) {
                throw failure("was not ready after %d s".formatted(PATIENCE.toSeconds()), logged);
            }
            Processes.pause(Duration.ofMillis(50));
        }
    }

    private StackException failure(String what, long logged) {
        return new StackException("%s did not come up: it %s. The end of its log %s:%n%s"
                .formatted(name, what, log.path(), log.tail(logged).indent(4).stripTrailing()));
    }
}
