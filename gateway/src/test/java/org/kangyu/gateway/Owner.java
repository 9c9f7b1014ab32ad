package org.kangyu.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other side of the network: a small HTTP server that remembers what it was sent. */
final class Owner implements AutoCloseable {

    /** A request as it arrived. */
    record Received(String method, String uri, Headers headers, long bodyBytes) {}

    /** How the owner answers. */
    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    static final int FIRST = 0;
    static final int SECOND = 1;
    static final int SPECIALTIES = 2;
    static final int INDICATORS = 3;

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private Owner(HttpServer server) {
        this.server = server;
    }

    /** On one of the ports that the gateway forwards to, which are those above. */
    static Owner start(int number, Behaviour behaviour) {
        return start(number, "{}", behaviour);
    }

    /** One that has an OpenAPI document. */
    static Owner start(int number, String document, Behaviour behaviour) {
        var port = ConfigProvider.getConfig()
                .getValues("test.origins", Integer.class)
                .get(number);
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var owner = new Owner(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/q/health/ready", exchange -> text(exchange, 200, "{}"));
            server.createContext("/q/openapi", exchange -> text(exchange, 200, document));
            server.createContext("/", exchange -> owner.hear(exchange, behaviour));
            server.start();
            return owner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until as many owners as that take turns in answering. */
    static void awaitReady(Owner... owners) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            List.of(owners).forEach(owner -> owner.received.clear());
            for (int request = 0; request < owners.length; request++) {
                RestAssured.get("/api/v1/facilities?limit=1");
            }
            return List.of(owners).stream().allMatch(owner -> owner.received.size() == 1);
        });
        List.of(owners).forEach(owner -> owner.received.clear());
    }

    static void fine(HttpExchange exchange) throws IOException {
        text(exchange, 200, "{}");
    }

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void hear(HttpExchange exchange, Behaviour behaviour) throws IOException {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        var body = exchange.getRequestBody();
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
        }
        received.add(new Received(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), bytes));
        behaviour.answer(exchange);
    }
}
