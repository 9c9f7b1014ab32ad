package org.kangyu.kit.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.kangyu.local.Tokens;

/** Tokens that the application under test accepts. */
public final class TestTokens {

    // In a file, because Quarkus loads tests and their resources with different class loaders.
    private static final Tokens TOKENS = Tokens.in(Path.of("target", "test-tokens"));

    private TestTokens() {}

    public static String publicKey() {
        return TOKENS.publicKey();
    }

    /** A token of somebody with the role, for the regions with these full codes and everything below them. */
    public static String of(String role, String... regions) {
        return of("somebody", Set.of(role), Set.of(regions));
    }

    public static String of(String subject, Set<String> roles, Set<String> regions) {
        return sign(new Tokens.Claims(subject, roles, regions, Set.of(), Duration.ofHours(1)));
    }

    public static String sign(Tokens.Claims claims) {
        return TOKENS.sign(claims);
    }
}
