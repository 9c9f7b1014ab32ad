package org.kangyu.gateway.forwarding;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Asks each origin every second whether it is ready, and at once when a request to it has failed. */
final class OriginChecks {

    private static final long INTERVAL = 1_000; // milliseconds, the time for which a dead origin costs requests
    private static final int PATIENCE = 2_000; // milliseconds; longer than a pause for garbage collection

    private final Vertx vertx;
    private final HttpClient client;
    private final Origins origins;
    private final Clock clock;
    private volatile Instant lastAnswer;

    OriginChecks(Vertx vertx, Origins origins, Clock clock) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE));
        this.origins = origins;
        this.clock = clock;
        this.lastAnswer = clock.instant();
    }

    void start() {
        origins.all().forEach(this::check);
        vertx.setPeriodic(INTERVAL, timer -> origins.all().forEach(this::check));
    }

    /** It refused a connection: nobody is sent there until it has answered again. */
    void refused(Origin origin) {
        tell(origin, false);
        check(origin);
    }

    void check(Origin origin) {
        client.request(origin.request(HttpMethod.GET, "/q/health/ready").setIdleTimeout(PATIENCE))
                .compose(HttpClientRequest::send)
                .compose(response -> response.end().map(response.statusCode() == 200))
                .otherwise(false)
                .onSuccess(healthy -> tell(origin, healthy));
    }

    /** How long ago an origin last said that it was ready; zero while one does. */
    Duration silence() {
        return origins.next().isPresent() ? Duration.ZERO : Duration.between(lastAnswer, clock.instant());
    }

    private void tell(Origin origin, boolean healthy) {
        if (healthy) {
            lastAnswer = clock.instant();
        }
        if (origin.becomes(healthy)) {
            Log.infof("%s is %s", origin, healthy ? "ready again" : "not ready");
        }
    }
}
