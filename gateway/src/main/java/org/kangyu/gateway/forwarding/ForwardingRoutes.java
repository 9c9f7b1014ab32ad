package org.kangyu.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.regex.Pattern;
import org.kangyu.gateway.directory.Directory;

/** The owners' paths, without those below them that this gateway answers itself. */
@Singleton
class ForwardingRoutes {

    private static final String FACILITIES_SERVICE = "/api/v1/(?:facilities|regions)(?:/.*)?";
    private static final Pattern OWN = Pattern.compile("/api/v1/(?:facilities/[^/]+/card|regions/[^/]+/profile)/?");
    private static final int BEFORE_RESOURCES = 1;

    private static final int ANSWER_TIMEOUT = 60; // seconds without a byte; twice the longest wait for a change
    private static final int KEEP_ALIVE = 30; // seconds; shorter than the owners', so that they do not close first
    private static final int CONNECTIONS = 256; // to one origin: long polls hold theirs for half a minute
    private static final int WAITING = 512; // requests; the others are told to come again
    private static final int HEADERS = 32 * 1024; // bytes, as for requests

    private final Forwarder facilities;
    private final OriginChecks checks;

    ForwardingRoutes(Vertx vertx, Forwarding forwarding, Directory directory) {
        var origins = new Origins(forwarding.facilitiesOrigins());
        checks = new OriginChecks(vertx, origins, Clock.systemUTC());
        facilities = new Forwarder(client(vertx), origins, checks, new MemoryAnswers(directory, checks));
    }

    void register(@Observes Router router) {
        router.routeWithRegex(FACILITIES_SERVICE).order(BEFORE_RESOURCES).handler(this::handle);
        checks.start();
    }

    private void handle(RoutingContext context) {
        if (OWN.matcher(context.normalizedPath()).matches()) {
            context.next();
        } else {
            facilities.forward(context);
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
