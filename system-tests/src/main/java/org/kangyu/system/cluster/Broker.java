package org.kangyu.system.cluster;

import java.nio.file.Path;
import org.kangyu.local.Door;
import org.kangyu.local.FreePort;
import org.kangyu.local.Kafka;
import org.kangyu.local.Topics;

/** Kafka with the platform's topics, which can be killed and started again on its ports. */
public final class Broker implements Mortal, AutoCloseable {

    static final String NAME = "kafka";

    private final Path home;
    private final Path log;
    private final Door door;
    private volatile Kafka kafka;

    Broker(Path home, Path log, Network network) {
        this.home = home;
        this.log = log;
        var port = FreePort.find();
        this.door = new Door(port, network.port(NAME, port));
        this.kafka = Kafka.start(home, 0, door, log);
        kafka.createTopics(Topics.ofThePlatform());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProcessHandle process() {
        return kafka.process().toHandle();
    }

    @Override
    public void kill() {
        var process = kafka.process();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void restart() {
        kafka = Kafka.start(home, kafka.port(), door, log);
    }

    @Override
    public void close() {
        kafka.close();
    }

    /** Past all links. */
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** As the services reach it. */
    String address() {
        return "127.0.0.1:" + door.advertisedPort();
    }
}
