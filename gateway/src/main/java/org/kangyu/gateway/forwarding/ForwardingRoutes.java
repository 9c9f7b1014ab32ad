package org.kangyu.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.regex.Pattern;
import org.kangyu.gateway.memory.Memory;

/** The owners' paths, without those below them that this gateway answers itself. */
@Singleton
class ForwardingRoutes {

    private static final Pattern OWN = Pattern.compile("/api/v1/(?:facilities/[^/]+/card|regions/[^/]+/profile)/?");
    private static final int BEFORE_RESOURCES = 1;

    private static final int ANSWER_TIMEOUT = 60; // seconds without a byte; twice the longest wait for a change
    private static final int KEEP_ALIVE = 30; // seconds; shorter than the owners', so that they do not close first
    private static final int CONNECTIONS = 256; // to one origin: long polls hold theirs for half a minute
    private static final int WAITING = 512; // requests; the others are told to come again
    private static final int HEADERS = 32 * 1024; // bytes, as for requests

    private final Vertx vertx;
    private final Forwarding forwarding;
    private final Instance<Memory> memories;

    ForwardingRoutes(Vertx vertx, Forwarding forwarding, @Any Instance<Memory> memories) {
        this.vertx = vertx;
        this.forwarding = forwarding;
        this.memories = memories;
    }

    void register(@Observes Router router) {
        var client = client(vertx);
        forwarding.owners().values().forEach(owner -> register(router, owner, client));
    }

    private void register(Router router, Forwarding.Owner owner, HttpClient client) {
        var origins = new Origins(owner.origins());
        var checks = new OriginChecks(vertx, origins, Clock.systemUTC());
        var forwarder = new Forwarder(client, origins, checks, new MemoryAnswers(memories, checks));
        router.routeWithRegex("/api/v1/(?:%s)(?:/.*)?".formatted(String.join("|", owner.paths())))
                .order(BEFORE_RESOURCES)
                .handler(context -> handle(context, forwarder));
        checks.start();
    }

    private static void handle(RoutingContext context, Forwarder forwarder) {
        if (OWN.matcher(context.normalizedPath()).matches()) {
            context.next();
        } else {
            forwarder.forward(context);
        }
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
