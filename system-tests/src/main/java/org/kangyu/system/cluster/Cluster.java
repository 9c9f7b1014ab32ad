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
    private static final Map<String, String> OTHER_OWNERS =
            Map.of("SPECIALTIES_ORIGINS", "specialties", "INDICATORS_ORIGINS", "indicators");

    private final Parts parts = new Parts();
    private final Path home;
    private final Tokens tokens;
    private final Postgres postgres;
    private final Kafka kafka;
    private final List<Replica> owners;
    private final Replica gateway;

    private Cluster(Path home, int replicas, Map<String, String> otherOwners) {
        this.home = home;
        this.tokens = Tokens.in(home.resolve("secrets"));
        try {
            this.postgres = parts.add(Postgres.start(home.resolve("postgresql"), 0, log("postgresql")));
            this.kafka = parts.add(Kafka.start(home.resolve("kafka"), 0, log("kafka")));
            postgres.createDatabase(DATABASE);
            kafka.createTopics(Topics.ofThePlatform());
            this.owners =
                    IntStream.rangeClosed(1, replicas).mapToObj(this::owner).toList();
            var origins = new HashMap<String, String>();
            origins.put(
                    "FACILITIES_ORIGINS",
                    owners.stream().map(owner -> owner.origin().toString()).collect(Collectors.joining(",")));
            otherOwners.forEach((variable, database) -> {
                postgres.createDatabase(database);
                var module = database + "-service";
                origins.put(variable, owner(module, module, database).origin().toString());
            });
            this.gateway = start("gateway", "gateway", origins);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The registry alone, by so many replicas, with a gateway; returns when all of it is ready. */
    public static Cluster start(String name, int replicas) {
        return new Cluster(Checkout.freshDirectory(name), replicas, Map.of());
    }

    /** Every service once; returns when all of it is ready. */
    public static Cluster startAll(String name) {
        return new Cluster(Checkout.freshDirectory(name), 1, OTHER_OWNERS);
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
        return new Api(gateway(), token(roles, regions));
    }

    /** A replica, spoken to directly. */
    public Api api(Replica replica, Set<String> roles, Set<String> regions) {
        return new Api(replica.origin(), token(roles, regions));
    }

    /** A PostgreSQL beside the one that all others share. */
    public Store startStore(String database) {
        return parts.add(new Store(home.resolve("postgresql-" + database), database));
    }

    /** A service that the gateway does not know. */
    public Replica startService(String module, Store store) {
        return start(module, module, store.environment());
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

    private String token(Set<String> roles, Set<String> regions) {
        return tokens.sign(new Tokens.Claims("system-tests", roles, regions, Set.of(), Duration.ofHours(1)));
    }

    private Replica owner(int number) {
        return owner("facilities-service", "facilities-service-" + number, DATABASE);
    }

    private Replica owner(String module, String name, String database) {
        var environment = Map.of(
                "DATABASE_URL", postgres.jdbcUrl(database),
                "DATABASE_USER", database,
                "DATABASE_PASSWORD", postgres.password(database));
        return start(module, name, environment);
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
