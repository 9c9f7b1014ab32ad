package org.kangyu.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.List;

/** A service that owns facts: its replicas, and the paths that are its to answer. */
public final class Owner {

    private final String name;
    private final List<String> paths;
    private final HttpClient client;
    private final Origins origins;
    private final OriginChecks checks;

    Owner(String name, List<String> paths, HttpClient client, Origins origins, OriginChecks checks) {
        this.name = name;
        this.paths = paths;
        this.client = client;
        this.origins = origins;
        this.checks = checks;
    }

    public String name() {
        return name;
    }

    /** Whether a path, or the template of one, is its to answer. */
    public boolean answers(String path) {
        return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    /** What a replica says to a GET; fails unless it is 200. */
    public Future<Buffer> read(String uri) {
        return origins.next()
                .map(origin -> client.request(origin.request(HttpMethod.GET, uri))
                        .compose(HttpClientRequest::send)
                        .compose(Owner::body))
                .orElseGet(() -> Future.failedFuture("No replica of %s is ready".formatted(name)));
    }

    List<String> paths() {
        return paths;
    }

    OriginChecks checks() {
        return checks;
    }

    Forwarder forwarder(MemoryAnswers memory) {
        return new Forwarder(client, origins, checks, memory);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("It answers with " + response.statusCode());
    }
}
