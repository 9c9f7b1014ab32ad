package org.kangyu.system.abuse;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kangyu.local.Tokens;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Replica;
import org.kangyu.system.documentation.Operations;

/** The platform under abuse, with a {@link Scene} on it that must stay as it is. */
final class Ground implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Cluster cluster;
    private final Scene scene;
    private final Wire wire = new Wire();
    private final Map<String, String> jobs = new ConcurrentHashMap<>();
    private final Ledger ledger = new Ledger();

    private Ground(Cluster cluster, Scene scene) {
        this.cluster = cluster;
        this.scene = scene;
    }

    static Ground start() {
        var cluster = Cluster.start(Blueprint.complete("abuse"));
        try {
            var all = cluster.api(Set.of("admin"), Set.of(Scene.PROVINCE, Scene.OTHER_PROVINCE));
            var proposer = cluster.api(Set.of("facility-proposer"), Set.of(Scene.REGION));
            var ground = new Ground(cluster, Scene.prepare(all, proposer, today()));
            ground.imports();
            return ground;
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw new IllegalStateException("The scene could not be prepared", e);
        }
    }

    Cluster cluster() {
        return cluster;
    }

    Scene scene() {
        return scene;
    }

    Wire wire() {
        return wire;
    }

    Ledger ledger() {
        return ledger;
    }

    URI gateway() {
        return cluster.origin();
    }

    /** Every service, the gateway too. */
    Map<String, URI> services() {
        return cluster.services().values().stream()
                .collect(Collectors.toMap(Replica::name, Replica::origin, (one, _) -> one, TreeMap::new));
    }

    /** Every operation with the service that documents it as its own. */
    List<Routed> operations() {
        return services().entrySet().stream().flatMap(this::operations).toList();
    }

    /** Somebody who may do everything, and whom nobody else's checks can stop. */
    String everything() {
        return token("everything", Roles.ALL, Set.of(Scene.PROVINCE, Scene.OTHER_PROVINCE), Set.of());
    }

    String token(String name, Set<String> roles, Set<String> regions, Set<String> facilities) {
        return cluster.tokens().sign(new Tokens.Claims(name, roles, regions, facilities, Duration.ofHours(1)));
    }

    /** The import of a collection that somebody else has sent. */
    String job(String collection) {
        return jobs.computeIfAbsent(collection, this::imported);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** All that the scene consists of, as everybody can read it; equal as long as nothing was changed. */
    Map<String, String> snapshot() {
        var bodies = new TreeMap<String, String>();
        for (var list : Scene.LISTS) {
            var answer = wire.send(gateway(), Call.get("/api/v1/" + list + "?limit=1000&count=true"));
            bodies.put(list, answer.expectSuccess().body());
        }
        return bodies;
    }

    private String imported(String collection) {
        var file = new Attack(this).file(collection);
        var call = Call.of("POST", "/api/v1/%s/imports?dryRun=true".formatted(collection), "text/csv", file);
        return wire.send(gateway(), call, everything())
                .expectSuccess()
                .json()
                .path("id")
                .asText();
    }

    /** What can only be imported, twice so that its list has two pages. */
    private void imports() {
        for (var plan : List.of(
                Scene.plan(Scene.PLAN, Scene.TARGET, Scene.REGION), Scene.plan("z-plan", "Z-1", Scene.SIBLING))) {
            var call = Call.of("POST", "/api/v1/plans/imports", "application/yaml", plan);
            wire.send(gateway(), call, everything()).expectSuccess();
        }
        var figures = "indicator,region,period,value\nscene_figure,150600,2025,1\nscene_figure,150700,2025,2\n";
        var job = Call.of("POST", "/api/v1/observations/imports", "text/csv", figures);
        wire.send(gateway(), job, everything()).expectSuccess();
        await().atMost(Scene.PATIENCE)
                .until(() -> snapshot().getOrDefault("observations", "").contains("\"total\":2"));
    }

    private Stream<Routed> operations(Map.Entry<String, URI> service) {
        return new Operations(document(service.getValue()))
                .all()
                .map(operation -> new Routed(service.getKey(), service.getValue(), operation));
    }

    private JsonNode document(URI origin) {
        try {
            return JSON.readTree(wire.send(origin, Call.get("/q/openapi?format=json"))
                    .expectSuccess()
                    .body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        System.out.println(ledger);
        cluster.close();
    }
}
