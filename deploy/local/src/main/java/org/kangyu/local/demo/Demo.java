package org.kangyu.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.kangyu.local.StackException;
import org.kangyu.local.Tokens;

/** Loads a demo region through the public API; loading it again changes nothing. */
public final class Demo {

    static final long SEED = 150_600;

    private static final String PROVINCE = "150000000000";

    private Demo() {}

    /** Returns when everything is imported; progress gets a line for each step. */
    public static void load(URI gateway, Tokens tokens, String name, Consumer<String> progress) {
        if (!name.equals("ordos")) {
            throw new StackException("There is no demo %s: use --demo ordos or --demo none.".formatted(name));
        }
        var claims = new Tokens.Claims("demo", Set.of("integrator"), Set.of(PROVINCE), Set.of(), Duration.ofHours(1));
        try (var api = new Api(gateway, tokens.sign(claims))) {
            new Import(api, "regions", progress).run(OrdosRegions.csv());
            new Import(api, "facilities", progress).run(facilities());
        }
    }

    private static String facilities() {
        return FacilityRow.csv(OrdosFacilities.rows(OrdosRegions.read(), SEED));
    }
}
