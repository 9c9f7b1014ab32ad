package org.kangyu.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service of the platform in its production packaging, in a JVM of its own; ready as soon as it says so itself. */
public final class Service implements Part {

    private static final String TERMINATE = "TERM";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Plan plan;
    private final Process process;

    private Service(Plan plan, Process process) {
        this.plan = plan;
        this.process = process;
    }

    public static Service start(Plan plan) {
        var program = new Program(plan.name(), plan.port(), new LogFile(plan.log()));
        stopOrphans(plan.log());
        return new Service(plan, program.start(plan.command(), plan.variables(), () -> isReady(plan.origin())));
    }

    /** Ends the service that a killed run left behind with this log. */
    public static void stopOrphans(Path log) {
        mark(log.toAbsolutePath().normalize()).stopOrphans(TERMINATE);
    }

    public URI origin() {
        return plan.origin();
    }

    public static boolean isReady(URI origin) {
        var request = HttpRequest.newBuilder(origin.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Stopped while waiting for " + origin, e);
        }
    }

    /** As the machine would in a power cut: nothing is flushed or closed. */
    public void kill() {
        Processes.stop(process.toHandle(), "KILL");
    }

    @Override
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), TERMINATE);
    }

    private static Mark mark(Path log) {
        return new Mark("java", "-Dkangyu.log=" + log);
    }

    /** What to start: the module's directory, the port, the log and what the service reads from its environment. */
    public record Plan(String name, Path module, int port, Path log, Map<String, String> environment) {

        private static final List<String> OPTIONS = List.of(
                "-Xmx512m",
                "-XX:+UseCompactObjectHeaders",
                "-Dio.netty.bootstrap.extensions=serviceload"); // the guard against slow connections is found by it

        public Plan {
            module = module.toAbsolutePath().normalize();
            log = log.toAbsolutePath().normalize();
            environment = Map.copyOf(environment);
        }

        public URI origin() {
            return URI.create("http://127.0.0.1:" + port);
        }

        Map<String, String> variables() {
            var variables = new HashMap<>(environment);
            variables.putIfAbsent("QUARKUS_SHUTDOWN_DELAY", "0S"); // whoever stops it here sends it nothing more
            variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
            variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            return variables;
        }

        List<String> command() {
            var jar = module.resolve("target/quarkus-app/quarkus-run.jar");
            if (!Files.exists(jar)) {
                throw new StackException("%s is not built: run ./mvnw install".formatted(name));
            }
            var command = new ArrayList<>(List.of(Program.java(), mark(log).argument()));
            command.addAll(OPTIONS);
            command.addAll(List.of("-jar", jar.toString()));
            return command;
        }
    }
}
