package org.kangyu.system.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.local.FreePort;
import org.kangyu.local.Secret;
import org.kangyu.local.Service;
import org.kangyu.local.Tokens;

/**
 * The whole platform on free ports. Its files are below {@code system-tests/target/clusters} and stay there until the next
 * cluster of the name, which also ends what a killed run of it left behind.
 */
public final class Cluster implements AutoCloseable {

    private static final String DATABASE = "facilities";
    // by so much a service may be wrong about the time and still take a harness's token
    private static final Duration WRONG_CLOCK = Duration.ofDays(60);
    private static final Map<String, String> OTHER_OWNERS =
            Map.of("SPECIALTIES_ORIGINS", "specialties", "INDICATORS_ORIGINS", "indicators");

    private final Parts parts = new Parts();
    private final Path home;
    private final Blueprint blueprint;
    private final Tokens tokens;
    private final Network network;
    private final Map<String, Disk> disks = new HashMap<>();
    private final Map<String, Replica> services = new TreeMap<>();
    private final @Nullable IdentityProvider identity;
    private final Store postgresql;
    private final Broker kafka;
    private final List<Replica> owners;
    private final Replica gateway;

    private Cluster(Blueprint blueprint) {
        this.home = Checkout.freshDirectory(blueprint.name());
        this.blueprint = blueprint;
        this.tokens = Tokens.in(secrets());
        try {
            this.network = parts.add(Network.of(blueprint));
            this.identity = blueprint.identified() ? parts.add(new IdentityProvider()) : null;
            blueprint
                    .mebibytes()
                    .forEach((part, size) -> disks.put(part, parts.add(Disk.mount(home.resolve(part), size))));
            this.postgresql = parts.add(store("postgresql"));
            this.kafka = parts.add(new Broker(home.resolve("kafka"), log("kafka"), network));
            this.owners = IntStream.rangeClosed(1, blueprint.replicas())
                    .mapToObj(number -> owner("facilities-service", "facilities-service-" + number, DATABASE))
                    .toList();
            var origins = new HashMap<>(Map.of("FACILITIES_ORIGINS", reach(owners)));
            if (blueprint.complete()) {
                OTHER_OWNERS.forEach((variable, database) -> {
                    var module = database + "-service";
                    origins.put(variable, reach(List.of(owner(module, module, database))));
                });
            }
            this.gateway = start("gateway", "gateway", origins);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Returns when all of it is ready. */
    public static Cluster start(Blueprint blueprint) {
        return new Cluster(blueprint);
    }

    /** Where clients reach the platform. */
    public URI origin() {
        return gateway.origin();
    }

    public Replica gateway() {
        return gateway;
    }

    /** The replicas of facilities-service. */
    public List<Replica> owners() {
        return owners;
    }

    /** Every service and the gateway, by the names of their processes. */
    public Map<String, Replica> services() {
        return Map.copyOf(services);
    }

    /** Where each process writes its log. */
    public Path logs() {
        return home.resolve("logs");
    }

    public Path secrets() {
        return home.resolve("secrets");
    }

    /** The PostgreSQL that all services share. */
    public Store postgresql() {
        return postgresql;
    }

    public Broker kafka() {
        return kafka;
    }

    /** How the services reach PostgreSQL and Kafka, and the gateway reaches the owners. */
    public Network network() {
        return network;
    }

    /** The disk that this part has for itself. */
    public Disk disk(String part) {
        return Objects.requireNonNull(disks.get(part), "shares its disk");
    }

    /** Whoever vouches for tokens, beside a key that all know. */
    public IdentityProvider identity() {
        return Objects.requireNonNull(identity, "has none");
    }

    public Tokens tokens() {
        return identity == null ? tokens : identity.tokens();
    }

    /** The gateway, spoken to by somebody with these roles in these regions. */
    public Api api(Set<String> roles, Set<String> regions) {
        return api(gateway, roles, regions);
    }

    /** A replica, spoken to directly. */
    public Api api(Replica replica, Set<String> roles, Set<String> regions) {
        var claims = new Tokens.Claims("system-tests", roles, regions, Set.of(), WRONG_CLOCK.multipliedBy(2));
        return new Api(replica.origin(), tokens().sign(claims, Instant.now().minus(WRONG_CLOCK)));
    }

    /** A PostgreSQL beside the one that all others share. */
    public Store startStore(String database) {
        return parts.add(store("postgresql-" + database));
    }

    /** A service that the gateway does not know, with a database of its own there. */
    public Replica startService(String module, String database, Store store) {
        return start(module, module, store.makeDatabase(database));
    }

    /** The tables of facilities-service. */
    public Connection database() throws SQLException {
        return postgresql.connect(DATABASE);
    }

    /** How many events of facilities-service are not yet acknowledged by Kafka. */
    public long waitingEvents() throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from outbox")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Of all parts, by name. */
    public Map<String, ProcessHandle> processes() {
        return Stream.concat(Stream.of(postgresql, kafka, gateway), owners.stream())
                .collect(Collectors.toMap(Mortal::name, Mortal::process, (one, _) -> one, TreeMap::new));
    }

    @Override
    public void close() {
        parts.close();
    }

    private Store store(String name) {
        return new Store(name, home.resolve(name), log(name), network);
    }

    private Replica owner(String module, String name, String database) {
        return start(module, name, postgresql.makeDatabase(database));
    }

    private Replica start(String module, String name, Map<String, String> own) {
        var environment = new HashMap<>(blueprint.settings());
        environment.putAll(blueprint.peculiarities().getOrDefault(name, Map.of()));
        environment.putAll(own);
        environment.put("KAFKA_BROKERS", kafka.address());
        if (identity == null) {
            environment.put("TOKEN_PUBLIC_KEY", tokens.publicKey());
        } else {
            environment.put("QUARKUS_OIDC_PUBLIC_KEY", "");
            environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", identity.origin());
            environment.put("QUARKUS_OIDC_CLIENT_ID", "kangyu-api");
        }
        environment.put("CURSOR_KEY", Secret.in(secrets().resolve("cursor-key")));
        var directory = blueprint.sources().resolve(module);
        var plan = new Service.Plan(name, directory, FreePort.find(), log(name), environment);
        var replica = parts.add(new Replica(plan));
        services.put(name, replica);
        return replica;
    }

    /** The addresses at which the gateway reaches them. */
    private String reach(List<Replica> replicas) {
        return replicas.stream()
                .map(it -> "http://127.0.0.1:%d"
                        .formatted(network.port(it.name(), it.origin().getPort())))
                .collect(Collectors.joining(","));
    }

    private Path log(String name) {
        return logs().resolve(name + ".log");
    }
}
