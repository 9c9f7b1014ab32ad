package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A9: tokens that are wrong in one way each, shown to every service, also where no token is needed. */
@ExtendWith(SharedGround.class)
class TokenTest {

    private static final Map<String, String> PROTECTED = Map.of(
            "facilities-service-1", "patch /api/v1/facilities/{id}",
            "specialties-service", "patch /api/v1/accreditations/{id}",
            "indicators-service", "patch /api/v1/indicators/{code}",
            "gateway", "get /api/v1/operations/feeds");
    private static final Map<String, String> PUBLIC = Map.of(
            "facilities-service-1", "get /api/v1/facilities/{id}",
            "specialties-service", "get /api/v1/programmes",
            "indicators-service", "get /api/v1/plans/{id}",
            "gateway", "get /api/v1/regions/{code}/profile");

    private final Ground ground;
    private final Attack attack;
    private final List<Routed> operations;

    TokenTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.operations = ground.operations();
    }

    @Test
    void areRefusedByEveryServiceEvenWhereNoneIsNeeded() throws Exception {
        var before = ground.snapshot();
        var sent = ground.wire().sent();
        var fetched = new AtomicInteger();
        var server = keys(fetched);
        try {
            var forged = forged(
                    "http://127.0.0.1:%d/keys".formatted(server.getAddress().getPort()));

            var faults = forged.entrySet().stream()
                    .flatMap(token -> Stream.of(PROTECTED, PUBLIC)
                            .flatMap(table -> table.entrySet().stream())
                            .flatMap(entry -> fault(entry.getKey(), entry.getValue(), token, 401).stream()))
                    .toList();

            assertThat(faults).isEmpty();
            assertThat(fetched).as("keys fetched from where a token said").hasValue(0);
            assertThat(ground.snapshot()).isEqualTo(before);
            var tried = "%d forged tokens, to a protected and a public path of each service".formatted(forged.size());
            ground.ledger().enter("A9", tried, ground.wire().sent() - sent, "401 each, no key fetched");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void grantNothingWithoutAListOfRegions() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("no regions", forgery().without("regions").text());
        tokens.put("empty regions", forgery().with("regions", List.of()).text());
        tokens.put("a star", forgery().with("regions", "*").text());
        tokens.put("a list of a star", forgery().with("regions", List.of("*")).text());
        tokens.put("one text", forgery().with("regions", Scene.PROVINCE).text());
        tokens.put(
                "a list in a text",
                forgery().with("regions", "[\"" + Scene.PROVINCE + "\"]").text());
        tokens.put(
                "numbers", forgery().with("regions", List.of(150_000_000_000L)).text());
        tokens.put(
                "a list in a list",
                forgery().with("regions", List.of(List.of(Scene.PROVINCE))).text());
        tokens.put(
                "an object",
                forgery().with("regions", Map.of("code", Scene.PROVINCE)).text());
        tokens.put("a prefix", forgery().with("regions", List.of("1", "")).text());
        tokens.put(
                "a pattern",
                forgery().with("regions", List.of("%", "15%", "15.*")).text());
        tokens.put("full width", forgery().with("regions", List.of("１５")).text());
        tokens.put(
                "facilities as one text",
                forgery().without("regions").with("facilities", "*").text());

        var faults = tokens.entrySet().stream()
                .flatMap(token -> PROTECTED.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("gateway")) // whose roles have no regions
                        .flatMap(entry -> fault(entry.getKey(), entry.getValue(), token, 403).stream()))
                .toList();

        assertThat(faults).isEmpty();
        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger()
                .enter(
                        "A9",
                        "%d tokens without a list of regions".formatted(tokens.size()),
                        ground.wire().sent() - sent,
                        "403 each");
    }

    private Map<String, String> forged(String address) throws GeneralSecurityException {
        var publicKey = ground.cluster().tokens().publicKey();
        var ours = forgery();
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(256);
        var foreign = Map.<String, Object>of("kty", "RSA", "e", "AQAB", "n", "AQAB", "kid", "1");
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("no signature", forgery().unsigned().text());
        tokens.put("a signature under alg none", forgery().text("{\"alg\":\"none\"}"));
        tokens.put("alg nOnE", forgery().text("{\"alg\":\"nOnE\"}").replaceAll("[^.]*$", ""));
        tokens.put("no alg", forgery().text("{\"typ\":\"JWT\"}"));
        tokens.put(
                "public key as secret",
                forgery().signedByText(Base64.getDecoder().decode(publicKey)).text());
        tokens.put(
                "its text as secret",
                forgery()
                        .signedByText(publicKey.getBytes(StandardCharsets.US_ASCII))
                        .text());
        tokens.put("expired", forgery().with("exp", Forgery.in(-120)).text());
        tokens.put("no expiry", forgery().without("exp").text());
        tokens.put("expiry as a text", forgery().with("exp", "tomorrow").text());
        tokens.put("not yet valid", forgery().with("nbf", Forgery.in(600)).text());
        tokens.put("other issuer", forgery().with("iss", "https://elsewhere").text());
        tokens.put("no issuer", forgery().without("iss").text());
        tokens.put(
                "issuer with a slash",
                forgery().with("iss", "https://kangyu.local/").text());
        tokens.put("other audience", forgery().with("aud", "another-api").text());
        tokens.put("no audience", forgery().without("aud").text());
        tokens.put(
                "identity token",
                forgery()
                        .with("aud", "console")
                        .with("typ", "ID")
                        .with("nonce", "1")
                        .text());
        tokens.put(
                "key of somebody else",
                forgery()
                        .signedBy(rsa.getPrivate(), AlgorithmIdentifiers.RSA_USING_SHA256)
                        .text());
        for (var header : List.of("jku", "x5u")) {
            tokens.put(
                    header,
                    forgery()
                            .signedBy(rsa.getPrivate(), AlgorithmIdentifiers.RSA_USING_SHA256)
                            .header(header, address)
                            .text());
        }
        tokens.put(
                "jwk",
                forgery()
                        .signedBy(rsa.getPrivate(), AlgorithmIdentifiers.RSA_USING_SHA256)
                        .header("jwk", foreign)
                        .text());
        tokens.put(
                "x5c",
                forgery()
                        .signedBy(rsa.getPrivate(), AlgorithmIdentifiers.RSA_USING_SHA256)
                        .header("x5c", List.of("MIIB"))
                        .text());
        tokens.put(
                "kid of a file",
                forgery()
                        .signedByText(new byte[32])
                        .header("kid", "../../../../dev/null")
                        .text());
        tokens.put(
                "kid of SQL",
                forgery()
                        .signedBy(rsa.getPrivate(), AlgorithmIdentifiers.RSA_USING_SHA256)
                        .header("kid", "' or 1=1 --")
                        .text());
        tokens.put(
                "another curve",
                forgery()
                        .signedBy(
                                curve.generateKeyPair().getPrivate(),
                                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                        .text());
        tokens.put("signature of other content", ours.text(forgery().with("sub", "eve")));
        tokens.put("half a signature", cut(ours.text(), 40));
        tokens.put("an empty signature", ours.text().replaceAll("[^.]*$", ""));
        tokens.put("two parts", ours.text().replaceAll("\\.[^.]*$", ""));
        tokens.put("four parts", ours.text() + ".AAAA");
        tokens.put("five parts", "e30.AAAA.AAAA.AAAA.AAAA");
        tokens.put("no JSON", "AAAA.AAAA.AAAA");
        tokens.put(
                "a large token",
                cut(forgery().with("padding", "x".repeat(12_000)).text(), 4) + "AAAA");
        tokens.put("a critical header", forgery().text("{\"alg\":\"RS256\",\"crit\":[\"x\"],\"x\":1}"));
        return tokens;
    }

    private Forgery forgery() {
        return new Forgery(ground.cluster());
    }

    private Optional<String> fault(String service, String name, Map.Entry<String, String> token, int status) {
        var operation = operations.stream()
                .filter(it -> it.service().equals(service) && it.name().equals(name))
                .findFirst()
                .orElseThrow();
        var answer = ground.wire().send(operation.origin(), attack.on(operation), token.getValue());
        return Refusals.fault(answer, status).map(fault -> "%s to %s: %s".formatted(token.getKey(), operation, fault));
    }

    private static String cut(String token, int characters) {
        return token.substring(0, token.length() - characters);
    }

    /** Somebody who would gladly hand out keys. */
    private static HttpServer keys(AtomicInteger fetched) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
