package org.kangyu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrdosFacilitiesTest {

    private static final OrdosRegions REGIONS = OrdosRegions.read();
    private static final List<FacilityRow> ROWS = OrdosFacilities.rows(REGIONS, Demo.SEED);

    @Test
    void areTwelveHundredWithNamesAndCodesOfTheirOwn() {
        assertThat(ROWS).hasSize(1_200);
        assertThat(cells("code")).doesNotHaveDuplicates();
        assertThat(cells("nameZh")).doesNotHaveDuplicates();
    }

    @Test
    void areTheSameBytesForTheSameSeed() {
        assertThat(FacilityRow.csv(OrdosFacilities.rows(REGIONS, Demo.SEED))).isEqualTo(FacilityRow.csv(ROWS));
        assertThat(FacilityRow.csv(OrdosFacilities.rows(REGIONS, 1))).isNotEqualTo(FacilityRow.csv(ROWS));
    }

    @Test
    void sayInTheirNamesThatTheyAreInvented() {
        assertThat(ROWS)
                .allSatisfy(
                        row -> assertThat(row.cell("nameZh").endsWith("（示例）")).isEqualTo(row.isSynthetic()));
    }

    @Test
    void containTheOnesThatTheDocumentsName() {
        assertThat(ROWS.stream().filter(row -> !row.isSynthetic()).map(row -> row.cell("nameZh")))
                .containsExactly("鄂尔多斯市中心医院", "达拉特旗人民医院", "准格尔旗中心医院");
    }

    @Test
    void lieInRegionsOfTheTree() {
        assertThat(cells("regionCode"))
                .allSatisfy(code -> assertThat(REGIONS.byCode()).containsKey(code));
    }

    @Test
    void standInOrdos() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(Double.parseDouble(row.cell("longitude"))).isBetween(106.6, 111.6);
            assertThat(Double.parseDouble(row.cell("latitude"))).isBetween(37.5, 41.0);
        });
    }

    @Test
    void nameEachParentBeforeItsSubUnits() {
        var seen = new HashSet<>(List.of(""));

        assertThat(ROWS).allSatisfy(row -> {
            assertThat(seen).contains(row.cell("parentCode"));
            seen.add(row.code());
        });
    }

    @Test
    void giveEachTownshipAHealthCentreAndEachSubDistrictItsCommunityCentre() {
        var served = ROWS.stream()
                .filter(row ->
                        Stream.of("C210", "C220", "B100", "community-hospital").anyMatch(row.cell("category")::equals))
                .map(row -> row.cell("regionCode"));
        var townships = REGIONS.all()
                .filter(region -> region.level().equals("township"))
                .filter(region -> !region.kind().equals("development-zone"))
                .map(Region::code)
                .toList();

        assertThat(served).containsExactlyInAnyOrderElementsOf(townships);
    }

    @Test
    void leaveTwoTownshipsWithoutAGovernmentRunCentre() {
        var others = ROWS.stream()
                .filter(row -> row.code().startsWith("ORD-T-"))
                .filter(row -> !row.isOperating() || !row.cell("ownership").equals("government"))
                .map(row -> REGIONS.get(row.cell("regionCode")).zh());

        assertThat(others).containsExactlyInAnyOrder("布尔陶亥苏木", "展旦召苏木");
    }

    @Test
    void leaveSomeVillagesWithoutAClinicAndLetSomeShareOne() {
        var clinics =
                ROWS.stream().filter(row -> row.cell("category").equals("D600")).toList();

        assertThat(clinics).hasSizeBetween(500, 700);
        assertThat(clinics)
                .filteredOn(row -> row.cell("services").contains("joint-clinic"))
                .hasSizeBetween(20, 120);
    }

    @Test
    void haveNeitherMoreBedsThanApprovedNorMoreOpenThanThereAre() {
        assertThat(cells("beds").filter(cell -> !cell.isEmpty()).flatMap(cell -> Arrays.stream(cell.split(";"))))
                .allSatisfy(bed -> {
                    var amounts = Arrays.stream(
                                    bed.substring(bed.indexOf('=') + 1).split("/", 3))
                            .map(Integer::valueOf)
                            .toList();
                    assertThat(amounts.get(0)).isGreaterThanOrEqualTo(amounts.get(1));
                    assertThat(amounts.get(1)).isGreaterThanOrEqualTo(amounts.get(2));
                });
    }

    @Test
    void areOfEveryClass() {
        var classes = Csv.read("facility-classes.csv").stream()
                .map(row -> row.getOrDefault("category", "") + " " + row.getOrDefault("service", ""))
                .map(String::strip)
                .toList();
        var present = ROWS.stream().flatMap(OrdosFacilitiesTest::classes).collect(Collectors.toSet());

        assertThat(present).containsAll(classes);
    }

    /** A category alone, and with each of the services that tell its classes apart. */
    private static Stream<String> classes(FacilityRow row) {
        var category = row.cell("category");
        var services = Arrays.stream(row.cell("services").split(";"));
        return Stream.concat(Stream.of(category), services.map(service -> category + " " + service));
    }

    private static Stream<String> cells(String column) {
        return ROWS.stream().map(row -> row.cell(column));
    }
}
