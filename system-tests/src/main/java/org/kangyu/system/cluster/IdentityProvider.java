package org.kangyu.system.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.kangyu.local.Tokens;

/** What a service needs of an OpenID Connect provider, its description and its keys; it can be away and change its key. */
public final class IdentityProvider implements AutoCloseable {

    private static final int BITS = 2048;
    private static final String KEYS = "/keys";
    private static final KeyPair FORGED = pair(newKey());

    private final List<RsaJsonWebKey> keys = new CopyOnWriteArrayList<>(List.of(newKey()));
    private final AtomicInteger fetches = new AtomicInteger();
    private HttpServer server = listen(0);

    String origin() {
        return "http://127.0.0.1:%d".formatted(server.getAddress().getPort());
    }

    /** Signed with its newest key. */
    public Tokens tokens() {
        return tokens(keys.getLast());
    }

    /** Signed with a key that it does not know, whatever it is called. */
    public static Tokens forgery(String keyId) {
        return Tokens.with(FORGED, keyId);
    }

    /** The keys before stay valid, as tokens are still about that they have signed. */
    public void rotate() {
        keys.add(newKey());
    }

    /** How often somebody has asked for the keys. */
    public int fetches() {
        return fetches.get();
    }

    public void stop() {
        server.stop(0);
    }

    public void restart() {
        server = listen(server.getAddress().getPort());
    }

    @Override
    public void close() {
        stop();
    }

    private HttpServer listen(int port) {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            made.createContext("/.well-known/openid-configuration", this::describe);
            made.createContext(KEYS, this::tellKeys);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, """
                {"issuer": "%1$s", "jwks_uri": "%1$s%2$s", "token_endpoint": "%1$s/token"}
                """.formatted(origin(), KEYS));
    }

    private void tellKeys(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        answer(exchange, new JsonWebKeySet(keys).toJson());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Tokens tokens(RsaJsonWebKey key) {
        return Tokens.with(pair(key), key.getKeyId());
    }

    private static KeyPair pair(RsaJsonWebKey key) {
        return new KeyPair(key.getPublicKey(), key.getPrivateKey());
    }

    private static RsaJsonWebKey newKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(UUID.randomUUID().toString());
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
