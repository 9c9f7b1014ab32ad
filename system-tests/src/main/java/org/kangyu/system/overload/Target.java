package org.kangyu.system.overload;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kangyu.local.Tokens;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;

/** Where requests go and what they are, the same from each of several callers. */
public record Target(String name, URI origin, List<byte[]> requests) {

    private static final int CALLERS = 8;

    /** One page of a list, which the gateway passes on to its owner. */
    public static Target readsAtTheGateway(Cluster cluster) {
        return of("reads at the gateway", cluster, "GET", "/facilities?limit=20", "");
    }

    /** New facilities, which the gateway passes on to their owner. */
    public static Target writesAtTheGateway(Cluster cluster) {
        var body = Samples.facility("overload", Samples.COUNTIES.getFirst());
        return of("writes at the gateway", cluster, "POST", "/facilities", text(body));
    }

    /** Both in turn, at a replica itself. */
    public static Target readsAndWritesAtTheOwner(Cluster cluster) {
        var owner = cluster.owners().getFirst().origin();
        var requests = Stream.of(readsAtTheGateway(cluster), writesAtTheGateway(cluster))
                .flatMap(target -> target.requests().stream())
                .toList();
        return new Target("reads and writes at facilities-service", owner, requests);
    }

    /** These in turn, at a replica of the owner. */
    public static Target ofPaths(String name, Cluster cluster, List<String> paths) {
        var token = token(cluster, 0);
        var requests =
                paths.stream().map(path -> request(token, "GET", path, "")).toList();
        return new Target(name, cluster.owners().getFirst().origin(), requests);
    }

    byte[] request(int number) {
        return requests.get(Math.floorMod(number, requests.size()));
    }

    private static Target of(String name, Cluster cluster, String method, String path, String body) {
        var requests = IntStream.range(0, CALLERS)
                .mapToObj(caller -> request(token(cluster, caller), method, path, body))
                .toList();
        return new Target(name, cluster.origin(), requests);
    }

    private static byte[] request(String token, String method, String path, String body) {
        return """
                %s /api/v1%s HTTP/1.1\r
                Host: kangyu\r
                Authorization: Bearer %s\r
                Accept-Language: en\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(method, path, token, body.length(), body).getBytes(StandardCharsets.UTF_8);
    }

    private static String token(Cluster cluster, int caller) {
        return cluster.tokens()
                .sign(new Tokens.Claims(
                        "caller-" + caller,
                        Set.of("integrator"),
                        Set.of(Samples.PROVINCE),
                        Set.of(),
                        Duration.ofHours(1)));
    }

    private static String text(JsonNode body) {
        return body.toString().replaceAll("[^\\x00-\\x7F]", "?"); // so that it has as many bytes as characters
    }
}
