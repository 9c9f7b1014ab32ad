package org.kangyu.kit.admission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with one place and two in line for each kind, whose work takes until the test ends it. */
final class SmallReplica implements AutoCloseable {

    // Netty looks for the guard only once in a virtual machine, and other tests need it; here it must not be impatient
    private static final Map<String, String> SETTINGS = Map.of(
            "io.netty.bootstrap.extensions", "serviceload",
            "request.head-time", "PT1M",
            "request.body-time", "PT1M");

    private final Vertx vertx = Vertx.vertx();
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final BlockingQueue<RoutingContext> atWork = new LinkedBlockingQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger routed = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean finishing;

    SmallReplica(Duration patience) {
        SETTINGS.forEach(System::setProperty);
        var admission = new Admission(new Small(patience), _ -> "replica", metrics);
        var router = Router.router(vertx);
        router.route().handler(admission::receive);
        router.route("/api/*").handler(this::begin);
        router.route("/q/*").handler(routing -> routing.response().end("up"));
        server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .connectionHandler(connection -> connections.incrementAndGet())
                .requestHandler(request -> {
                    routed.incrementAndGet();
                    router.handle(request.pause());
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** The next request that has come in. */
    RoutingContext work() throws InterruptedException {
        var work = atWork.poll(5, TimeUnit.SECONDS);
        if (work == null) {
            throw new IllegalStateException("Nobody has come in");
        }
        return work;
    }

    void finish() throws InterruptedException {
        finish(work());
    }

    /** Everybody who is here and who comes. */
    void finishAll() {
        finishing = true;
        for (var work = atWork.poll(); work != null; work = atWork.poll()) {
            finish(work);
        }
    }

    private void begin(RoutingContext work) {
        atWork.add(work);
        if (finishing) {
            finishAll();
        }
    }

    private void finish(RoutingContext work) {
        vertx.runOnContext(now -> work.response().end("done"));
    }

    CompletableFuture<HttpResponse<String>> get(HttpClient client, String path, String caller) {
        return send(client, request(path, caller).GET());
    }

    CompletableFuture<HttpResponse<String>> getThroughProxy(HttpClient client, String path, String caller) {
        return send(client, request(path, caller).header("Via", "1.1 proxy").GET());
    }

    Pipelining connect() throws IOException {
        return new Pipelining(server.actualPort());
    }

    CompletableFuture<HttpResponse<String>> post(HttpClient client, String path, byte[] body) {
        return send(client, request(path, "writer").POST(BodyPublishers.ofByteArray(body)));
    }

    double gauge(String name, Kind kind) {
        return metrics.find(name).tag("kind", kind.word()).gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }

    double refused(String reason) {
        return metrics.get("kangyu.admission.refused")
                .tag("reason", reason)
                .counter()
                .count();
    }

    int connections() {
        return connections.get();
    }

    /** How many requests have come as far as the router. */
    int routed() {
        return routed.get();
    }

    private HttpRequest.Builder request(String path, String caller) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.actualPort(), path)))
                .header("Authorization", caller)
                .header("Accept-Language", "en");
    }

    private static CompletableFuture<HttpResponse<String>> send(HttpClient client, HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    /** One place and two in line. */
    private record Small(Duration patience) implements Limits {

        private static final Bounds BOUNDS = new Bounds() {
            @Override
            public int atWork() {
                return 1;
            }

            @Override
            public int inLine() {
                return 2;
            }
        };

        @Override
        public Bounds read() {
            return BOUNDS;
        }

        @Override
        public Bounds write() {
            return BOUNDS;
        }

        @Override
        public Bounds upload() {
            return BOUNDS;
        }

        @Override
        public Bounds poll() {
            return BOUNDS;
        }
    }
}
