package org.kangyu.kit.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.kangyu.kit.testing.TestTokens;

/** Makes tokens that are wrong in one way each. */
final class ForgedToken {

    private final JwtClaims claims = new JwtClaims();
    private final JsonWebSignature signature = new JsonWebSignature();

    ForgedToken() {
        claims.setIssuer("https://kangyu.local");
        claims.setAudience("kangyu-api");
        claims.setSubject("mallory");
        claims.setStringListClaim("groups", List.of(Role.FACILITY_EDITOR));
        claims.setIssuedAtToNow();
        claims.setExpirationTime(inSeconds(600));
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(ourKey());
    }

    ForgedToken with(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    ForgedToken without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    ForgedToken header(String name, Object value) {
        signature.setHeader(name, value);
        return this;
    }

    /** Signed by a key of somebody else, offered in the header. */
    ForgedToken bySomebodyElse() throws GeneralSecurityException {
        signature.setKey(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        return header("jku", "http://127.0.0.1:9/keys")
                .header("x5u", "http://127.0.0.1:9/certificate")
                .header("jwk", Map.of("kty", "RSA", "n", "AQAB", "e", "AQAB"));
    }

    /** Signed by a key of another kind than ours. */
    ForgedToken onACurve() throws GeneralSecurityException {
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        var curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp256r1"));
        signature.setKey(curve.generateKeyPair().getPrivate());
        return this;
    }

    /** Signed with our public key as if it were a shared secret. */
    ForgedToken withThePublicKeyAsSecret() {
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(Base64.getDecoder().decode(TestTokens.publicKey())));
        return this;
    }

    ForgedToken unsigned() {
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
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

    static NumericDate inSeconds(long seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }

    private static Key ourKey() {
        try {
            var body = Files.readAllLines(Path.of("target", "test-tokens", "token-private.pem")).stream()
                    .filter(line -> !line.startsWith("-----"))
                    .reduce("", String::concat);
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
            return KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
