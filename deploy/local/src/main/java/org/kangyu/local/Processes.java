package org.kangyu.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The processes of this machine, also those that are not our children any more. */
final class Processes {

    private static final Path PROC = Path.of("/proc");
    private static final boolean LINUX = Files.exists(PROC.resolve("self/cmdline"));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Processes() {}

    static List<String> commandLine(ProcessHandle process) {
        if (LINUX) {
            return List.of(read(process, "cmdline").split("\0", -1)); // ProcessHandle cuts long ones off here
        }
        var arguments = process.info().arguments().stream().flatMap(Stream::of);
        return Stream.concat(process.info().command().stream(), arguments).toList();
    }

    /** Asks by signal, then kills; returns when the process is gone. */
    static void stop(ProcessHandle process, String signal) {
        send(signal, process);
        if (!ends(process, PATIENCE)) {
            process.destroyForcibly();
            ends(process, Duration.ofSeconds(10));
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Stopped while waiting", e);
        }
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && !isZombie(process)) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(Duration.ofMillis(20));
        }
        return true;
    }

    /** It has ended, but whoever should collect it does not. */
    private static boolean isZombie(ProcessHandle process) {
        return LINUX && read(process, "stat").contains(") Z ");
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(
                    PROC.resolve(Long.toString(process.pid())).resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // it has just ended
        }
    }

    private static void send(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
