package org.kangyu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path directory;

    @Test
    void signsWhoMayDoWhatAndWhere() throws Exception {
        var token = Tokens.in(directory).sign(claims(HOUR));

        var heard = verify(token);

        assertThat(heard.getSubject()).isEqualTo("lan");
        assertThat(heard.getStringListClaimValue("groups")).isEqualTo(List.of("facility-editor"));
        assertThat(heard.getStringListClaimValue("regions")).isEqualTo(List.of("150602000000"));
        assertThat(heard.getStringListClaimValue("facilities")).isEmpty();
        assertThat(heard.getJwtId()).isNotBlank();
    }

    @Test
    void keepsItsKeysAcrossStarts() throws Exception {
        var token = Tokens.in(directory).sign(claims(HOUR));

        assertThat(verify(token).getSubject()).isEqualTo("lan");
    }

    @Test
    void letsATokenExpire() {
        var token = Tokens.in(directory).sign(claims(HOUR.negated()));

        assertThatThrownBy(() -> verify(token)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void keepsThePrivateKeyForItsOwnerOnly() throws Exception {
        Tokens.in(directory);

        var permissions = Files.getPosixFilePermissions(directory.resolve("token-private.pem"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    private static Tokens.Claims claims(Duration expires) {
        return new Tokens.Claims("lan", Set.of("facility-editor"), Set.of("150602000000"), Set.of(), expires);
    }

    private JwtClaims verify(String token) throws Exception {
        var encoded = Base64.getDecoder().decode(Tokens.in(directory).publicKey());
        var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "RS256")
                .setExpectedIssuer("https://kangyu.local")
                .setExpectedAudience("kangyu-api")
                .setRequireExpirationTime()
                .setRequireNotBefore()
                .build()
                .processToClaims(token);
    }
}
