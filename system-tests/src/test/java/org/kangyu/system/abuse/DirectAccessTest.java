package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A10: what a client claims in headers that only a proxy may set has no effect, at the gateway or behind its back. */
@ExtendWith(SharedGround.class)
class DirectAccessTest {

    private static final String EVIL = "evil.example";
    private static final Map<String, String> CLAIMS = Map.ofEntries(
            Map.entry("X-Forwarded-Host", EVIL),
            Map.entry("X-Forwarded-For", "10.9.8.7, " + EVIL),
            Map.entry("X-Forwarded-Proto", "https"),
            Map.entry("X-Forwarded-Prefix", "/" + EVIL),
            Map.entry("X-Forwarded-User", "admin"),
            Map.entry("Forwarded", "for=10.9.8.7;host=" + EVIL + ";proto=https"),
            Map.entry("X-Real-IP", "127.0.0.1"),
            Map.entry("X-User", "admin"),
            Map.entry("X-Remote-User", "admin"),
            Map.entry("X-Roles", "admin"),
            Map.entry("X-Original-URL", "/q/metrics"),
            Map.entry("X-Rewrite-URL", "/q/metrics"),
            Map.entry("X-HTTP-Method-Override", "PUT"),
            Map.entry("X-Method-Override", "PUT"));

    private final Ground ground;
    private final Attack attack;
    private final List<Routed> writes;

    DirectAccessTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.writes = ground.operations().stream().filter(Routed::isChange).toList();
    }

    @Test
    void givesNoRightToWhoClaimsToBeSomebody() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();

        assertThat(writes).allSatisfy(operation -> {
            var call = claiming(attack.on(operation));
            assertThat(Refusals.fault(ground.wire().send(operation.origin(), call), 401))
                    .isEmpty();
            assertThat(Refusals.fault(ground.wire().send(ground.gateway(), call), 401))
                    .isEmpty();
        });

        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger()
                .enter(
                        "A10",
                        "%d forged headers on every write".formatted(CLAIMS.size()),
                        ground.wire().sent() - sent,
                        "401 each");
    }

    @Test
    void leavesAnswersAndLocationsAsTheyAre() {
        var sent = ground.wire().sent();
        var register = Call.of(
                "POST",
                "/api/v1/facilities?dryRun=true",
                "application/json",
                Scene.facility("SCENE-9", Scene.REGION, "x"));
        var read = Call.get("/api/v1/facilities/" + ground.scene().facility());

        for (var origin : List.of(ground.services().get("facilities-service-1"), ground.gateway())) {
            var registered = ground.wire().send(origin, claiming(register), ground.everything());
            assertThat(registered.status()).isEqualTo(201);
            assertThat(registered.headers().firstValue("Location").orElseThrow())
                    .startsWith("/api/v1/facilities/");
            assertThat(registered.toString()).doesNotContain(EVIL);
            assertThat(ground.wire().send(origin, claiming(read)).body())
                    .isEqualTo(ground.wire().send(origin, read).body());
        }
        ground.ledger()
                .enter("A10", "the same on reads and a Location", ground.wire().sent() - sent, "no effect");
    }

    private static Call claiming(Call call) {
        var claiming = call;
        for (var claim : CLAIMS.entrySet()) {
            claiming = claiming.header(claim.getKey(), claim.getValue());
        }
        return claiming;
    }
}
