package org.kangyu.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** The configuration file of the one broker and the directory that it keeps its records in. */
record KafkaSettings(
        Path home, int port, int controllerPort, @Nullable Door door) {

    /** A restart on the same port finds its old controller port again. */
    static KafkaSettings in(Path home, int port) {
        if (port == 0) {
            return new KafkaSettings(home, FreePort.find(), FreePort.find(), null);
        }
        var remembered = home.resolve("controller-port-of-" + port);
        return new KafkaSettings(home, port, Files.exists(remembered) ? read(remembered) : port + 1, null);
    }

    KafkaSettings with(Door another) {
        return new KafkaSettings(home, port, controllerPort, another);
    }

    Path file() {
        return file(home);
    }

    static Mark mark(Path home) {
        return new Mark("java", file(home).toString());
    }

    void write() {
        try {
            Files.createDirectories(home);
            Files.writeString(file(), text());
            Files.writeString(home.resolve("controller-port-of-" + port), Integer.toString(controllerPort));
            format();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path home) {
        return home.resolve("server.properties");
    }

    private static int read(Path file) {
        try {
            return Integer.parseInt(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format() {
        if (Files.exists(home.resolve("data/meta.properties"))) {
            return;
        }
        var cluster =
                Secret.in(home.resolve("cluster-id"), () -> Uuid.randomUuid().toString());
        var output = new ByteArrayOutputStream();
        String[] arguments = {"format", "--standalone", "--ignore-formatted", "-t", cluster, "-c", file().toString()};
        if (StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8)) != 0) {
            throw new StackException("Kafka could not make its files: "
                    + output.toString(StandardCharsets.UTF_8).strip());
        }
    }

    private String text() {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d%4$s
                advertised.listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d%5$s
                listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT,DOOR:PLAINTEXT
                inter.broker.listener.name=BROKER
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                log.dirs=%3$s
                # topics are made from their file, a mistyped name must not make one
                auto.create.topics.enable=false
                # there is one broker
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                # after a kill the broker's old registration must expire first, by default only after 9 s
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=400
                # nobody is there to hand partitions over to
                controlled.shutdown.enable=false
                """.formatted(
                        port,
                        controllerPort,
                        home.resolve("data"),
                        door == null ? "" : ",DOOR://127.0.0.1:" + door.port(),
                        door == null ? "" : ",DOOR://127.0.0.1:" + door.advertisedPort());
    }
}
