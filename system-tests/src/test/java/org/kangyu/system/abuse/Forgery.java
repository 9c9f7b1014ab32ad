package org.kangyu.system.abuse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.kangyu.system.cluster.Cluster;

/** A token of an administrator of everything that is right until it is made wrong in one way. */
final class Forgery {

    private final JwtClaims claims = new JwtClaims();
    private final JsonWebSignature signature = new JsonWebSignature();

    Forgery(Cluster cluster) {
        claims.setIssuer("https://kangyu.local");
        claims.setAudience("kangyu-api");
        claims.setSubject("mallory");
        claims.setStringListClaim("groups", List.of("admin"));
        claims.setStringListClaim("regions", List.of(Scene.PROVINCE, Scene.OTHER_PROVINCE));
        claims.setIssuedAtToNow();
        claims.setClaim("exp", in(600));
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(ourKey(cluster.secrets().resolve("token-private.pem")));
    }

    static long in(long seconds) {
        return NumericDate.now().getValue() + seconds;
    }

    Forgery with(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    Forgery without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    Forgery header(String name, Object value) {
        signature.setHeader(name, value);
        return this;
    }

    Forgery signedBy(Key key, String algorithm) {
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(key);
        return this;
    }

    /** As if the public key, which everybody may know, were a shared secret. */
    Forgery signedByText(byte[] publicKey) {
        return signedBy(new HmacKey(publicKey), AlgorithmIdentifiers.HMAC_SHA256);
    }

    Forgery unsigned() {
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        signature.setKey(null);
        return this;
    }

    String text() {
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With another header, under the signature of the true one. */
    String text(String otherHeader) {
        var parts = text().split("\\.", -1);
        return encoded(otherHeader) + "." + parts[1] + "." + parts[2];
    }

    /** With the payload of another token, under the signature of this one. */
    String text(Forgery other) {
        var own = text().split("\\.", -1);
        return own[0] + "." + other.text().split("\\.", -1)[1] + "." + own[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Key ourKey(Path file) {
        try {
            var body = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("-----"))
                    .reduce("", String::concat);
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
            return KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
