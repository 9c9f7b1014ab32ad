package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class RelationChangesTest {

    @Test
    void tellsOfEveryChangeInItsOrder() {
        var scene = Scene.prepare();
        var id = scene.relation(
                "two-way-referral",
                "",
                member("upper", scene.facility("A100", 2)),
                member("lower", scene.townshipCentre()));
        scene.command(id, 1, "members", member("lower", scene.townshipCentre())).statusCode(200);
        scene.command(
                        id,
                        2,
                        "dissolution",
                        "{\"on\": \"%s\", \"reason\": \"到期\"}"
                                .formatted(Service.get("/relations/{id}", id)
                                        .extract()
                                        .<String>path("validFrom")))
                .statusCode(200);

        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        while (!seen.contains(id + " 3")) {
            var page = Service.anybody()
                    .queryParam("wait", "5s")
                    .queryParams(cursor == null ? Map.of() : Map.of("after", cursor))
                    .get("/relations/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> subjects = page.path("items.subject");
            List<Integer> versions = page.path("items.event.version");
            for (int i = 0; i < subjects.size(); i++) {
                seen.add(subjects.get(i) + " " + versions.get(i));
            }
            cursor = page.path("nextCursor");
        }

        assertThat(seen.stream().filter(change -> change.startsWith(id)))
                .containsExactly(id + " 1", id + " 2", id + " 3");
    }
}
