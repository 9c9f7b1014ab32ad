package org.kangyu.system.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kangyu.local.FreePort;
import org.kangyu.local.Kafka;
import org.kangyu.local.Postgres;
import org.kangyu.local.Secret;
import org.kangyu.local.Service;
import org.kangyu.local.Tokens;
import org.kangyu.local.Topics;

/**
 * The whole platform on free ports. Its files are below {@code system-tests/target/clusters} and stay there until the next
 * cluster of the name, which also ends what a killed run of it left behind.
 */
public final class Cluster implements AutoCloseable {

    private static final String DATABASE = "facilities";

    private final Parts parts = new Parts();
    private final Path home;
    private final Tokens tokens;
    private final Postgres postgres;
    private final Kafka kafka;
    private final List<Replica> owners;
    private final Replica gateway;

    private Cluster(Path home, int replicas) {
        this.home = home;
        this.tokens = Tokens.in(home.resolve("secrets"));
        try {
            this.postgres = parts.add(Postgres.start(home.resolve("postgresql"), 0, log("postgresql")));
            this.kafka = parts.add(Kafka.start(home.resolve("kafka"), 0, log("kafka")));
            postgres.createDatabase(DATABASE);
            kafka.createTopics(Topics.ofThePlatform());
            this.owners =
                    IntStream.rangeClosed(1, replicas).mapToObj(this::owner).toList();
            var origins =
                    owners.stream().map(owner -> owner.origin().toString()).collect(Collectors.joining(","));
            this.gateway = start("gateway", "gateway", Map.of("FACILITIES_ORIGINS", origins));
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Returns when all of it is ready. */
    public static Cluster start(String name, int replicas) {
        return new Cluster(Checkout.freshDirectory(name), replicas);
    }

    public URI gateway() {
        return gateway.origin();
    }

    /** The replicas of facilities-service. */
    public List<Replica> owners() {
        return owners;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The gateway, spoken to by somebody with these roles in these regions. */
    public Api api(Set<String> roles, Set<String> regions) {
        var claims = new Tokens.Claims("system-tests", roles, regions, Set.of(), Duration.ofHours(1));
        return new Api(gateway(), tokens.sign(claims));
    }

    public Connection database() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(DATABASE), DATABASE, postgres.password(DATABASE));
    }

    public String brokers() {
        return kafka.bootstrapServers();
    }

    /** Of all parts, by name. */
    public Map<String, ProcessHandle> processes() {
        var processes = new TreeMap<String, ProcessHandle>();
        processes.put("postgresql", postgres.process().toHandle());
        processes.put("kafka", kafka.process().toHandle());
        processes.put(gateway.name(), gateway.process());
        owners.forEach(owner -> processes.put(owner.name(), owner.process()));
        return processes;
    }

    @Override
    public void close() {
        parts.close();
    }

    private Replica owner(int number) {
        var database = Map.of(
                "DATABASE_URL", postgres.jdbcUrl(DATABASE),
                "DATABASE_USER", DATABASE,
                "DATABASE_PASSWORD", postgres.password(DATABASE));
        return start("facilities-service", "facilities-service-" + number, database);
    }

    private Replica start(String module, String name, Map<String, String> own) {
        var environment = new HashMap<>(own);
        environment.put("KAFKA_BROKERS", brokers());
        environment.put("TOKEN_PUBLIC_KEY", tokens.publicKey());
        environment.put("CURSOR_KEY", Secret.in(home.resolve("secrets/cursor-key")));
        var directory = Checkout.root().resolve(module);
        return parts.add(new Replica(new Service.Plan(name, directory, FreePort.find(), log(name), environment)));
    }

    private Path log(String name) {
        return home.resolve("logs").resolve(name + ".log");
    }
}
