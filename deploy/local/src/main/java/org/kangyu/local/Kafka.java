package org.kangyu.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/**
 * A real Kafka broker that is its own controller, in a JVM of its own. Everything is in one directory; starting again on
 * the same directory and port works at once, whatever was killed before.
 */
public final class Kafka implements Part {

    private static final String TERMINATE = "TERM";

    private final Program program;
    private final Process process;

    private Kafka(Program program, Process process) {
        this.program = program;
        this.process = process;
    }

    /** Port 0 stands for any two free ones; else the controller has the next port. */
    public static Kafka start(Path directory, int port) {
        return start(directory, port, directory.resolve("kafka.log"));
    }

    public static Kafka start(Path directory, int port, Path log) {
        return start(KafkaSettings.in(directory.toAbsolutePath().normalize(), port), log);
    }

    public static Kafka start(Path directory, int port, Door door, Path log) {
        return start(
                KafkaSettings.in(directory.toAbsolutePath().normalize(), port).with(door), log);
    }

    private static Kafka start(KafkaSettings settings, Path log) {
        var program = new Program("Kafka", settings.port(), new LogFile(log));
        stopOrphans(settings.home());
        settings.write();
        var environment = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        return new Kafka(program, program.start(command(settings), environment, () -> isReady(settings.port())));
    }

    /** Ends the broker that a killed run left behind in this directory. */
    public static void stopOrphans(Path directory) {
        KafkaSettings.mark(directory.toAbsolutePath().normalize()).stopOrphans(TERMINATE);
    }

    public int port() {
        return program.port();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    /** Creates the topics that are missing and gives all of them the settings of the file. */
    public void createTopics(Topics topics) {
        topics.createIn(bootstrapServers());
    }

    @Override
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), TERMINATE);
    }

    private static List<String> command(KafkaSettings settings) {
        return List.of(
                Program.java(),
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1", // starts with a third less work, which counts more here than peak throughput
                "-XX:+UseCompactObjectHeaders",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "kafka.Kafka",
                settings.file().toString());
    }

    private static boolean isReady(int port) {
        return accepts(port) && hasBroker("127.0.0.1:" + port);
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasBroker(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Stopped while Kafka was starting", e);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
