package org.kangyu.indicators.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;

@QuarkusTest
class RegionTreeTest {

    private final Registry registry;
    private final RegionTree tree;

    RegionTreeTest(Registry registry, RegionTree tree) {
        this.registry = registry;
        this.tree = tree;
    }

    @Test
    void tellsOnlyOfRegionsWhosePlaceOrTimeIsAnother() {
        var city = registry.prefecture();
        var banner = Registry.banner(city, 1);

        assertThat(taken(banner, 1, city, null)).isEmpty(); // such as with another name
        assertThat(taken(banner, 2, city, LocalDate.parse("2026-01-01"))).containsExactly(banner);
        assertThat(taken(banner, 3, null, LocalDate.parse("2026-01-01"))).containsExactly(banner);
        assertThat(taken(city.substring(0, 4) + "03000000", 4, null, null)).hasSize(1);
    }

    private List<String> taken(String code, long version, @Nullable String parent, @Nullable LocalDate closedOn) {
        var heard = new HeardRegion(code, 2, version, parent, null, closedOn);
        return QuarkusTransaction.requiringNew().call(() -> tree.take(List.of(heard)));
    }
}
