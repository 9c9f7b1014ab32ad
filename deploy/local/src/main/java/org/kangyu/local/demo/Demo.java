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
        try (var api = api(gateway, tokens)) {
            loadRegistry(api, progress);
            new Import(api, "relations", progress).runLines(relations(api));
            new Import(api, "accreditations", progress).runOnceHeard(Csv.text("ordos-accreditations.csv"));
            new Import(api, "indicators", progress).runOnceHeard(Csv.text("ordos-indicators.csv"));
            new Import(api, "observations", progress).runOnceHeard(Csv.text("ordos-observations.csv"));
            progress.accept("demo: the plan is sent");
            api.post("/api/v1/plans/imports", "application/yaml", Csv.text("ordos-plan.yaml"));
        }
    }

    /** The same with regions and facilities only, which one service owns. */
    public static void loadRegistry(URI origin, Tokens tokens, Consumer<String> progress) {
        try (var api = api(origin, tokens)) {
            loadRegistry(api, progress);
        }
    }

    private static void loadRegistry(Api api, Consumer<String> progress) {
        new Import(api, "regions", progress).run(OrdosRegions.csv());
        new Import(api, "facilities", progress).run(facilities());
    }

    private static Api api(URI origin, Tokens tokens) {
        var claims = new Tokens.Claims("demo", Set.of("integrator"), Set.of(PROVINCE), Set.of(), Duration.ofHours(1));
        return new Api(origin, tokens.sign(claims));
    }

    private static String facilities() {
        return FacilityRow.csv(OrdosFacilities.rows(OrdosRegions.read(), SEED));
    }

    private static String relations(Api api) {
        var regions = OrdosRegions.read();
        return OrdosRelations.ndjson(OrdosFacilities.rows(regions, SEED), regions, api.facilityIds());
    }
}
