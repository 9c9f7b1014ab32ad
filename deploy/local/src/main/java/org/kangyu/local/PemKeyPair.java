package org.kangyu.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** An RSA key pair in two PEM files that are made when they are first asked for. */
final class PemKeyPair {

    private static final int BITS = 2048;

    private final RSAPrivateCrtKey privateKey;
    private final String publicKey;

    PemKeyPair(Path directory) {
        var secret = Secret.in(directory.resolve("token-private.pem"), () -> pem("PRIVATE KEY", generate()));
        try {
            this.privateKey = parse(secret);
            var derived = publicKeyOf(privateKey);
            Secret.in(directory.resolve("token-public.pem"), () -> pem("PUBLIC KEY", derived));
            this.publicKey = Base64.getEncoder().encodeToString(derived.getEncoded());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StackException("The key in %s cannot be read: delete token-*.pem there".formatted(directory), e);
        }
    }

    PrivateKey privateKey() {
        return privateKey;
    }

    String publicKey() {
        return publicKey;
    }

    private static Key generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAPrivateCrtKey parse(String pem) throws GeneralSecurityException {
        var body = pem.lines().filter(line -> !line.startsWith("-----")).reduce("", String::concat);
        var specification = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(specification);
    }

    private static Key publicKeyOf(RSAPrivateCrtKey key) throws GeneralSecurityException {
        var specification = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
        return KeyFactory.getInstance("RSA").generatePublic(specification);
    }

    private static String pem(String kind, Key key) {
        var encoder = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, encoder.encodeToString(key.getEncoded()), kind);
    }
}
