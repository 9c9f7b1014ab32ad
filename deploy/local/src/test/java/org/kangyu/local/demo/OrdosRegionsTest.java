package org.kangyu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrdosRegionsTest {

    private final OrdosRegions regions = OrdosRegions.read();

    @Test
    void holdsTheWholeTree() {
        assertThat(regions.all().collect(Collectors.groupingBy(Region::level, Collectors.counting())))
                .containsOnly(
                        entry("province", 1L),
                        entry("prefecture", 1L),
                        entry("county", 9L),
                        entry("township", 88L),
                        entry("village", 1_011L));
    }

    @Test
    void tellsTownshipsFromSubDistrictsAndZones() {
        assertThat(regions.all()
                        .filter(region -> region.level().equals("township"))
                        .collect(Collectors.groupingBy(Region::kind, Collectors.counting())))
                .containsOnly(
                        entry("town", 43L),
                        entry("township", 2L),
                        entry("sumu", 6L),
                        entry("sub-district", 26L),
                        entry("development-zone", 11L));
    }

    @Test
    void namesEachParentBeforeItsChildren() {
        var seen = new HashSet<String>();
        seen.add("");

        assertThat(regions.all()).allSatisfy(region -> {
            assertThat(seen).contains(region.parentCode());
            seen.add(region.code());
        });
    }

    @Test
    void hasTwelveDigitsInEachCode() {
        assertThat(regions.all().map(Region::code)).allMatch(code -> code.matches("15(00|06)\\d{8}"));
    }

    @Test
    void callsAPlaceWithoutItsCommittee() {
        assertThat(regions.get("150621100200").place()).isEqualTo("大树湾村");
        assertThat(regions.get("150625200200").place()).isEqualTo("巴音乌素嘎查");
        assertThat(regions.get("150627100001").place()).isEqualTo("平安社区");
    }
}
