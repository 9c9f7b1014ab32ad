package org.kangyu.local;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Signs access tokens with a key pair that is made once for each directory; the services verify them as they would Keycloak's. */
public final class Tokens {

    private static final String ISSUER = "https://kangyu.local";
    private static final String AUDIENCE = "kangyu-api";

    private final PrivateKey privateKey;
    private final String publicKey;
    private final @Nullable String keyId;

    private Tokens(PrivateKey privateKey, String publicKey, @Nullable String keyId) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        this.keyId = keyId;
    }

    public static Tokens in(Path directory) {
        var pair = new PemKeyPair(directory);
        return new Tokens(pair.privateKey(), pair.publicKey(), null);
    }

    /** With a key that is known by this name to those who verify. */
    public static Tokens with(KeyPair pair, String keyId) {
        var publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        return new Tokens(pair.getPrivate(), publicKey, keyId);
    }

    /** As {@code quarkus.oidc.public-key} wants it: base64 without header and line breaks. */
    public String publicKey() {
        return publicKey;
    }

    public String sign(Claims claims) {
        return sign(claims, Instant.now());
    }

    /** As it would have been signed then: its time runs from that moment. */
    public String sign(Claims claims, Instant issued) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        if (keyId != null) {
            signature.setKeyIdHeaderValue(keyId);
        }
        signature.setKey(privateKey);
        signature.setPayload(payload(claims, issued).toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaims payload(Claims claims, Instant issued) {
        var start = NumericDate.fromSeconds(issued.getEpochSecond());
        var expires =
                NumericDate.fromSeconds(start.getValue() + claims.expires().toSeconds());
        var payload = new JwtClaims();
        payload.setIssuer(ISSUER);
        payload.setAudience(AUDIENCE);
        payload.setSubject(claims.subject());
        payload.setStringClaim("upn", claims.subject());
        payload.setGeneratedJwtId();
        payload.setIssuedAt(start);
        payload.setNotBefore(start);
        payload.setExpirationTime(expires);
        payload.setStringListClaim("groups", List.copyOf(claims.roles()));
        payload.setStringListClaim("regions", List.copyOf(claims.regions()));
        payload.setStringListClaim("facilities", List.copyOf(claims.facilities()));
        return payload;
    }

    /** Who may do what and where, and for how long; no region or facility means none. */
    public record Claims(
            String subject, Set<String> roles, Set<String> regions, Set<String> facilities, Duration expires) {

        public Claims {
            roles = Set.copyOf(roles);
            regions = Set.copyOf(regions);
            facilities = Set.copyOf(facilities);
        }
    }
}
