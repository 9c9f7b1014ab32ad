package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Answer;

/** A8: to move something takes the right to both places, and a refusal tells nothing that the asker does not know. */
@ExtendWith(SharedGround.class)
class MoveTest {

    private static final Set<String> BOTH = Set.of(Scene.REGION, Scene.SIBLING);

    private final Ground ground;

    MoveTest(Ground ground) {
        this.ground = ground;
    }

    @Test
    void takesTheRightToBothPlaces() {
        var before = ground.snapshot();
        var facility = ground.scene().facility();
        var moves = Map.of(
                "a facility",
                        patch("/api/v1/facilities/" + facility, "{\"regionCode\": \"%s\"}".formatted(Scene.SIBLING)),
                "a region",
                        patch("/api/v1/regions/" + Scene.CHILD, "{\"parentCode\": \"%s\"}".formatted(Scene.SIBLING)),
                "an accreditation",
                        patch(
                                "/api/v1/accreditations/" + ground.scene().awarded(),
                                "{\"holder\": {\"id\": \"%s\"}}"
                                        .formatted(ground.scene().otherFacility())),
                "a plan", plan(Scene.plan(Scene.PLAN, Scene.TARGET, Scene.SIBLING)),
                "a target", plan(Scene.plan(Scene.PLAN, Scene.TARGET, Scene.REGION) + "    region: \"150700\"\n"));

        assertThat(moves).allSatisfy((what, move) -> {
            assertThat(refusal(move, Set.of(Scene.REGION), Set.of()))
                    .as("%s by its own", what)
                    .isEmpty();
            assertThat(refusal(move, Set.of(Scene.SIBLING), Set.of()))
                    .as("%s by the other", what)
                    .isEmpty();
            assertThat(refusal(move, Set.of(), Set.of(facility)))
                    .as("%s by the facility", what)
                    .isEmpty();
            assertThat(granted(move, BOTH).status())
                    .as("%s by both", what)
                    .isEqualTo(what.matches("a (plan|target)") ? 201 : 200);
            assertThat(granted(move, Set.of(Scene.PROVINCE)).isSuccess())
                    .as("%s from above", what)
                    .isTrue();
        });

        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger()
                .enter(
                        "A8",
                        "moves of %d kinds of things, both places checked".formatted(moves.size()),
                        moves.size() * 5L,
                        "403 unless both");
    }

    @Test
    void tellsNoVersionToWhoMayNotChangeIt() {
        var path = "/api/v1/facilities/" + ground.scene().facility();
        var stale = Call.of("PATCH", path, "application/merge-patch+json", "{\"level\": 3}")
                .header("If-Match", "\"99\"");

        assertThat(refusal(stale, Set.of(Scene.SIBLING), Set.of())).isEmpty();
    }

    @Test
    void makesNoDifferenceBetweenWhatIsNotThereAndWhatIsNotShown() {
        var job = ground.job("facilities");
        var other = "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60";

        for (var path : List.of(
                "/api/v1/facilities/imports/%s",
                "/api/v1/facilities/imports/%s/violations", "/api/v1/facilities/imports/%s/warnings")) {
            var hidden = asked(path.formatted(job));
            var missing = asked(path.formatted(other));
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(anonymous(hidden, job)).isEqualTo(anonymous(missing, other));
        }
    }

    private Answer asked(String path) {
        var stranger = ground.token("stranger", Set.of("integrator"), Set.of(Scene.PROVINCE), Set.of());
        return ground.wire().send(ground.gateway(), Call.get(path), stranger);
    }

    private static String anonymous(Answer answer, String id) {
        return answer.body().replace(id, "").replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private Optional<String> refusal(Call call, Set<String> regions, Set<String> facilities) {
        var token = ground.token("mover", Set.of("admin"), regions, facilities);
        return Refusals.fault(ground.wire().send(ground.gateway(), call, token), 403);
    }

    private Answer granted(Call call, Set<String> regions) {
        var token = ground.token("mover", Set.of("admin"), regions, Set.of());
        return ground.wire().send(ground.gateway(), call.with("dryRun", "true"), token);
    }

    private Call patch(String path, String body) {
        var tag = ground.wire().send(ground.gateway(), Call.get(path)).tag();
        return Call.of("PATCH", path, "application/merge-patch+json", body).header("If-Match", tag);
    }

    private static Call plan(String yaml) {
        return Call.of("POST", "/api/v1/plans/imports", "application/yaml", yaml);
    }
}
