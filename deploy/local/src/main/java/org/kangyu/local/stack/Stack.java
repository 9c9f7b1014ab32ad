package org.kangyu.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kangyu.local.FreePort;
import org.kangyu.local.Kafka;
import org.kangyu.local.Part;
import org.kangyu.local.Postgres;
import org.kangyu.local.Service;
import org.kangyu.local.Topics;

/** All parts in the order they start; they stop in the opposite one. */
final class Stack implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Home home;
    private final Ports ports;
    private final Console console;
    private final Keeper<Postgres> postgres;
    private final Keeper<Kafka> kafka;
    private final List<Keeper<? extends Part>> keepers = new ArrayList<>();

    Stack(Home home, Ports ports, Console console) {
        this.home = home;
        this.ports = ports;
        this.console = console;
        this.postgres = new Keeper<>("PostgreSQL", this::startPostgres, Stack::makeDatabases, console);
        this.kafka = new Keeper<>("Kafka", this::startKafka, Stack::makeTopics, console);
        keepers.add(postgres);
        keepers.add(kafka);
        Member.ALL.forEach(member -> keepers.add(keeper(member)));
    }

    /** Ends what a killed supervisor left behind, services first. */
    static void stopOrphans(Home home) {
        Member.ALL.reversed().forEach(member -> Service.stopOrphans(home.log(member.module())));
        Kafka.stopOrphans(home.kafka());
        Postgres.stopOrphans(home.postgres());
    }

    void start() {
        FreePort.require(ports.postgres(), "PostgreSQL");
        FreePort.require(ports.kafka(), "Kafka");
        FreePort.require(ports.kafkaController(), "Kafka's controller");
        Member.ALL.forEach(member -> FreePort.require(ports.of(member), member.module()));
        keepers.forEach(Keeper::start);
    }

    /** Starts again what dies, until this thread is interrupted. */
    void watch() throws InterruptedException {
        while (true) {
            Thread.sleep(BETWEEN_LOOKS);
            keepers.forEach(Keeper::heal);
        }
    }

    @Override
    public void close() {
        Thread.interrupted(); // the signal is heard; it must not cut the stopping short too
        keepers.reversed().forEach(Keeper::close);
    }

    private Postgres startPostgres() {
        return Postgres.start(home.postgres(), ports.postgres(), home.log("postgresql"));
    }

    private static void makeDatabases(Postgres started) {
        Member.ALL.stream().map(Member::database).filter(Objects::nonNull).forEach(started::createDatabase);
    }

    private Kafka startKafka() {
        return Kafka.start(home.kafka(), ports.kafka(), home.log("kafka"));
    }

    private static void makeTopics(Kafka started) {
        started.createTopics(Topics.ofThePlatform());
    }

    private Keeper<Service> keeper(Member member) {
        return new Keeper<>(member.module(), () -> Service.start(plan(member)), started -> {}, console);
    }

    private Service.Plan plan(Member member) {
        var module = home.program(member.module());
        return new Service.Plan(
                member.module(), module, ports.of(member), home.log(member.module()), environment(member));
    }

    private Map<String, String> environment(Member member) {
        var environment = new HashMap<String, String>();
        environment.put("KAFKA_BROKERS", kafka.part().bootstrapServers());
        environment.put("TOKEN_PUBLIC_KEY", home.tokens().publicKey());
        environment.put("CURSOR_KEY", home.cursorKey());
        var database = member.database();
        if (database != null) {
            environment.put("DATABASE_URL", postgres.part().jdbcUrl(database));
            environment.put("DATABASE_USER", database);
            environment.put("DATABASE_PASSWORD", postgres.part().password(database));
        }
        member.origins().forEach((variable, module) -> environment.put(variable, origin(module)));
        return environment;
    }

    private String origin(String module) {
        return "http://127.0.0.1:" + ports.of(Member.named(module));
    }
}
