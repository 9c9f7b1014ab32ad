package org.kangyu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrdosAccreditationsTest {

    private static final OrdosRegions REGIONS = OrdosRegions.read();
    private static final Map<String, FacilityRow> FACILITIES = OrdosFacilities.rows(REGIONS, Demo.SEED).stream()
            .collect(Collectors.toMap(FacilityRow::code, Function.identity()));
    private static final List<Map<String, String>> ROWS = Csv.read("ordos-accreditations.csv");

    @Test
    void areHeldByRegionsThatExistAndFacilitiesThatAreNotClosed() {
        assertThat(ROWS).hasSize(160).allSatisfy(row -> {
            if (kind(row).equals("region")) {
                assertThat(REGIONS.byCode()).containsKey(row.get("holderCode") + "000000");
            } else {
                assertThat(FACILITIES).containsKey(row.get("holderCode"));
                assertThat(holder(row).cell("status")).isNotEqualTo("closed");
            }
        });
    }

    @Test
    void areHeldByDepartmentsThatTheirHospitalHasIfTheApprovedSubjectsKnowThem() {
        assertThat(ROWS)
                .filteredOn(row -> kind(row).equals("department")
                        && row.getOrDefault("specialty", "").matches("[0-9.]+"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(holder(row).cell("departments").split(";"))
                        .anyMatch(department -> department.endsWith(":" + row.get("specialty"))));
    }

    private static String kind(Map<String, String> row) {
        return row.getOrDefault("holderKind", "");
    }

    private static FacilityRow holder(Map<String, String> row) {
        return Objects.requireNonNull(FACILITIES.get(row.getOrDefault("holderCode", "")));
    }
}
