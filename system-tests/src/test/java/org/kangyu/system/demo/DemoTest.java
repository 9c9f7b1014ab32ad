package org.kangyu.system.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Api;

/** Ordos has 9 banners and districts, 88 townships and sub-districts, 1,011 villages and communities. */
@ExtendWith(SharedDemo.class)
class DemoTest {

    private static final String CITY = "150600000000";
    private static final int REGIONS = 1 + 9 + 88 + 1_011;
    private static final int FACILITIES = 1_200;

    private final DemoCluster demo;
    private final Api api;

    DemoTest(DemoCluster demo) {
        this.demo = demo;
        this.api = demo.cluster().api(Set.of(), Set.of());
    }

    @BeforeEach
    void theGatewayHasHeardAll() {
        await().atMost(Duration.ofMinutes(1)).until(() -> known(profile(CITY)) == FACILITIES);
    }

    @Test
    void isWholeAtTheOwner() throws IOException {
        assertThat(all("/regions?region=" + CITY)).hasSize(REGIONS);
        assertThat(all("/facilities?region=" + CITY)).hasSize(FACILITIES);
        assertThat(all("/facilities?status=operating&status=planned&status=suspended&status=closed"))
                .hasSize(FACILITIES);
    }

    @Test
    void isWholeInTheGateway() throws IOException {
        for (var region : all("/regions?region=" + CITY)) {
            var profile = profile(region.path("code").asText());

            assertThat(profile.path("name")).isEqualTo(region.path("name"));
        }
        for (var facility : all("/facilities?region=" + CITY)) {
            var card =
                    api.get("/facilities/%s/card".formatted(facility.path("id").asText()));

            assertThat(card.json().path("name")).isEqualTo(facility.path("name"));
        }
    }

    @Test
    void addsUpInTheCityAndInEachCounty() throws IOException {
        assertThat(profile(CITY).path("children")).hasSize(9);
        assertAddsUp(CITY);
        for (var county : profile(CITY).path("children")) {
            assertAddsUp(county.path("code").asText());
        }
    }

    @Test
    void changesNothingWhenLoadedAgain() throws IOException {
        var before = all("/facilities?region=" + CITY);

        var progress = String.join("\n", DemoCluster.load(demo.cluster()));

        assertThat(progress).contains("facilities: 0 created, 0 updated, 1200 unchanged");
        assertThat(progress).contains("regions: 0 created, 0 updated, 1110 unchanged");
        assertThat(all("/facilities?region=" + CITY)).isEqualTo(before);
    }

    private void assertAddsUp(String region) throws IOException {
        var facilities = all("/facilities?region=" + region);

        assertThat(facilities).isNotEmpty();
        assertThat(Sums.toldBy(profile(region))).isEqualTo(Sums.of(facilities));
    }

    private List<JsonNode> all(String path) throws IOException {
        return new OwnersLists(api).all(path);
    }

    private JsonNode profile(String region) throws IOException {
        return api.get("/regions/%s/profile".formatted(region)).expectSuccess().json();
    }

    private static long known(JsonNode profile) {
        var facilities = profile.path("facilities");
        return facilities.path("operating").asLong()
                + facilities.path("planned").asLong()
                + facilities.path("suspended").asLong()
                + facilities.path("closed").asLong();
    }
}
