package org.kangyu.kit.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Vert.x as Quarkus sets it up, with the guard that Netty loads as a service; it answers how much it was sent. */
final class GuardedServer implements AutoCloseable {

    static final int LARGE = 50_000_000;

    private static final Map<String, String> SETTINGS = Map.of(
            "io.netty.bootstrap.extensions", "serviceload",
            "request.head-time", "PT1S",
            "request.body-time", "PT1S",
            "request.body-limit", "1M",
            "request.answer-time", "PT1S");

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    GuardedServer() {
        SETTINGS.forEach(System::setProperty);
        var options = new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(8_192)
                .setMaxHeaderSize(32 * 1_024);
        server = vertx.createHttpServer(options)
                .connectionHandler(this::watch)
                .requestHandler(this::count)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    int port() {
        return server.actualPort();
    }

    /** Everything that somebody is told who sends this and then waits until the connection ends. */
    String answer(String request) throws IOException {
        try (var connection = new RawConnection(port())) {
            connection.send(request);
            return connection.readToEnd();
        }
    }

    /** How many are open. */
    int connections() {
        return connections.get();
    }

    /** Whether anybody has asked for it. */
    boolean hasSeen(String uri) {
        return seen.contains(uri);
    }

    private void watch(HttpConnection connection) {
        connections.incrementAndGet();
        connection.closeHandler(_ -> connections.decrementAndGet());
    }

    private void count(HttpServerRequest request) {
        seen.add(request.uri());
        request.response().putHeader("Length", String.valueOf(request.getHeader("Content-Length")));
        request.bodyHandler(body -> request.response().end(content(request.uri(), body)));
    }

    private static Buffer content(String uri, Buffer body) {
        return uri.equals("/large") ? Buffer.buffer(new byte[LARGE]) : Buffer.buffer("got " + body.length());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        SETTINGS.keySet().forEach(System::clearProperty);
    }
}
