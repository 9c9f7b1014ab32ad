package org.kangyu.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of one PostgreSQL and the commands that make and serve them. */
record PostgresCluster(Path home) {

    static final String SUPERUSER = "postgres";

    Path data() {
        return home.resolve("data");
    }

    Mark mark() {
        return new Mark("postgres", data().toString());
    }

    Path password(String role) {
        return home.resolve("passwords").resolve(role);
    }

    /** To be called when no process of this cluster runs. */
    void prepare(LogFile log) {
        try {
            if (!Files.exists(data())) {
                initialise(log);
            }
            // the pid in this file may be a zombie's or, after a reboot, a stranger's
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> serve(int port) {
        var command = unprivileged("postgres", "-D", data().toString());
        settings(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private static Map<String, String> settings(int port) {
        return Map.of(
                "port",
                Integer.toString(port),
                "listen_addresses",
                "127.0.0.1",
                "unix_socket_directories",
                "", // nobody uses one, and its path would have to be short
                "fsync",
                "on",
                "synchronous_commit",
                "on",
                "full_page_writes",
                "on",
                "max_connections",
                "200", // two replicas of each service with pools of 20, and room for tests
                "timezone",
                "UTC",
                "log_timezone",
                "UTC");
    }

    private void initialise(LogFile log) throws IOException {
        Secret.in(password(SUPERUSER));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var draft = Files.createTempDirectory(home, "draft", ownerOnly);
        var command = unprivileged("initdb", "-D", draft.toString(), "-U", SUPERUSER);
        command.addAll(
                List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password(SUPERUSER)));
        run(command, log);
        Files.move(draft, data()); // a killed initdb leaves no half cluster behind
    }

    private static void run(List<String> command, LogFile log) throws IOException {
        var logged = log.prepare();
        var output = ProcessBuilder.Redirect.appendTo(log.path().toFile());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        var process = builder.redirectInput(new File("/dev/null")).start();
        try {
            if (process.waitFor() != 0) {
                throw new StackException("PostgreSQL could not make its files:%n%s".formatted(log.tail(logged)));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackException("Stopped while PostgreSQL made its files", e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> unprivileged(String binary, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(PostgresBinaries.DIRECTORY.resolve("bin").resolve(binary).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
