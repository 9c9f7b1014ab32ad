package org.kangyu.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** All owners. */
@Singleton
public class Owners {

    private static final int ANSWER_TIMEOUT = 60; // seconds without a byte; twice the longest wait for a change
    private static final int KEEP_ALIVE = 30; // seconds; shorter than the owners', so that they do not close first
    private static final int CONNECTIONS = 256; // to one origin: twice the long polls, which hold theirs for long
    private static final int WAITING = 128; // for a connection to one origin; the others are told to come again
    private static final int HEADERS = 32 * 1024; // bytes, as for requests

    private final List<Owner> all;

    Owners(Vertx vertx, Forwarding forwarding) {
        var client = client(vertx);
        all = forwarding.owners().entrySet().stream()
                .map(owner -> owner(owner.getKey(), owner.getValue(), vertx, client))
                .toList();
    }

    public List<Owner> all() {
        return all;
    }

    private static Owner owner(String name, Forwarding.Settings settings, Vertx vertx, HttpClient client) {
        var paths = settings.paths().stream().map("/api/v1/"::concat).toList();
        var origins = new Origins(settings.origins());
        return new Owner(name, paths, client, origins, new OriginChecks(vertx, origins, Clock.systemUTC()));
    }

    private static HttpClient client(Vertx vertx) {
        var options = new HttpClientOptions()
                .setConnectTimeout(Origin.CONNECT_TIMEOUT)
                .setIdleTimeout(ANSWER_TIMEOUT)
                .setKeepAliveTimeout(KEEP_ALIVE)
                .setMaxHeaderSize(HEADERS)
                .setMaxWaitQueueSize(WAITING);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }
}
