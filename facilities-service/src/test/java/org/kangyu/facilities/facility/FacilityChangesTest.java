package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityChangesTest {

    private String province;

    @BeforeEach
    void makeAProvince() {
        province = Service.province();
    }

    @Test
    void tellsOfEveryChangeInItsOrder() {
        var id = Service.hospital(province, "示例医院");
        for (int level = 1; level <= 3; level++) {
            change(id, level);
        }
        var other = Service.hospital(province, "另一医院");

        var versions = new ArrayList<String>();
        @Nullable String cursor = null;
        while (!versions.contains(other + " 1")) {
            var page = Service.anybody()
                    .queryParam("wait", "5s")
                    .queryParam("limit", 500)
                    .queryParams(cursor == null ? Map.of() : Map.of("after", cursor))
                    .get("/facilities/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> subjects = page.path("items.subject");
            List<Integer> numbers = page.path("items.event.version");
            for (int i = 0; i < subjects.size(); i++) {
                versions.add(subjects.get(i) + " " + numbers.get(i));
            }
            cursor = page.path("nextCursor");
        }

        assertThat(versions.stream().filter(change -> change.startsWith(id) || change.startsWith(other)))
                .containsExactly(id + " 1", id + " 2", id + " 3", id + " 4", other + " 1");
    }

    private void change(String id, int level) {
        Service.as("facility-editor", province + "0000000000")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"%d\"".formatted(level))
                .body("{\"level\": %d}".formatted(level))
                .patch("/facilities/{id}", id)
                .then()
                .statusCode(200);
    }
}
