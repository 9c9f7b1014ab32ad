package org.kangyu.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.gateway.directory.Samples.KANGBASHI;
import static org.kangyu.gateway.directory.Samples.ORDOS;
import static org.kangyu.gateway.directory.Samples.TOWNSHIP;
import static org.kangyu.gateway.directory.Samples.changed;
import static org.kangyu.gateway.directory.Samples.clinic;
import static org.kangyu.gateway.directory.Samples.facility;
import static org.kangyu.gateway.directory.Samples.hospital;
import static org.kangyu.gateway.directory.Samples.region;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityTold;
import org.kangyu.gateway.directory.DirectoryEvent.RegionTold;
import org.kangyu.gateway.directory.Measure.Of;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Version;

class DirectoryTest {

    @Test
    void countsAFacilityInItsRegionAndInAllAbove() {
        var directory = Samples.directory(hospital("a", TOWNSHIP, 109.78, 39.61));

        for (var region : List.of(TOWNSHIP, KANGBASHI, ORDOS)) {
            var total = directory.total(region);
            assertThat(total.count(Of.STATUS, "operating")).isEqualTo(1);
            assertThat(total.count(Of.BEDS_OPEN, "icu")).isEqualTo(10);
            assertThat(total.count(Of.STAFF, "physician")).isEqualTo(20);
        }
    }

    @Test
    void addsBedsThatAreCountedInAnotherKindOnlyOnce() {
        var directory = Samples.directory(hospital("a", TOWNSHIP, 109.78, 39.61));

        assertThat(directory.total(ORDOS).beds(Of.BEDS_OPEN)).isEqualTo(110);
    }

    @Test
    void countsOnlyTheStatusOfAFacilityThatDoesNotOperate() {
        var closed = facility("a", 2, "hospital", "closed", TOWNSHIP, null, List.of(new Beds("icu", 1, 1, 1)));
        var directory = Samples.directory(hospital("a", TOWNSHIP, 109.78, 39.61), closed);

        assertThat(directory.total(ORDOS).count(Of.STATUS, "closed")).isEqualTo(1);
        assertThat(directory.total(ORDOS).count(Of.CLASS, "hospital")).isZero();
        assertThat(directory.total(ORDOS).beds(Of.BEDS_OPEN)).isZero();
        assertThat(directory.facility("a")).isPresent();
    }

    @Test
    void keepsTheNewerVersionWhicheverComesFirst() {
        var directory = Samples.directory();
        var newer = facility("a", 7, "hospital", "suspended", KANGBASHI, null, List.of());

        directory.apply(changed(1, newer));
        directory.apply(changed(1, hospital("a", TOWNSHIP, 109.78, 39.61)));

        assertThat(directory.facility("a").orElseThrow().entry()).isEqualTo(newer);
        assertThat(directory.places().size()).isZero();
    }

    @Test
    void takesALowerVersionOfALaterEpoch() {
        var directory = Samples.directory();
        var restored = hospital("a", KANGBASHI, 109.78, 39.61);

        directory.apply(changed(1, facility("a", 7, "hospital", "suspended", TOWNSHIP, null, List.of())));
        directory.apply(changed(2, restored));

        assertThat(directory.facility("a").orElseThrow().entry()).isEqualTo(restored);
    }

    @Test
    void doesNotBringBackWhatWasRemoved() {
        var directory = Samples.directory(hospital("a", TOWNSHIP, 109.78, 39.61));

        directory.apply(new FacilityTold(new News<>("a", new Version(1, 2), null)));
        directory.apply(changed(1, hospital("a", TOWNSHIP, 109.78, 39.61)));

        assertThat(directory.facility("a")).isEmpty();
        assertThat(directory.total(ORDOS).count(Of.STATUS, "operating")).isZero();
    }

    @Test
    void movesEverythingInARegionWithIt() {
        var directory = Samples.directory(hospital("a", TOWNSHIP, 109.78, 39.61));
        var dongsheng = "150602000000";

        directory.apply(region(1, 1, dongsheng, ORDOS, "county"));
        directory.apply(region(1, 2, TOWNSHIP, dongsheng, "township"));

        assertThat(directory.total(KANGBASHI)).isEqualTo(new Tally());
        assertThat(directory.total(dongsheng).count(Of.CLASS, "hospital")).isEqualTo(1);
        assertThat(directory.total(ORDOS).count(Of.CLASS, "hospital")).isEqualTo(1);
        assertThat(directory.isWithin(TOWNSHIP, dongsheng)).isTrue();
        assertThat(directory.isWithin(TOWNSHIP, KANGBASHI)).isFalse();
    }

    @Test
    void waitsForARegionThatIsHeardAfterItsChildrenAndFacilities() {
        var directory = new Directory();

        directory.apply(changed(1, hospital("a", TOWNSHIP, 109.78, 39.61)));
        directory.apply(region(1, 1, TOWNSHIP, KANGBASHI, "township"));
        directory.apply(region(1, 1, ORDOS, null, "prefecture"));
        directory.apply(region(1, 1, KANGBASHI, ORDOS, "county"));

        assertThat(directory.total(ORDOS).count(Of.CLASS, "hospital")).isEqualTo(1);
        assertThat(directory.path(TOWNSHIP)).extracting(RegionEntry::code).containsExactly(ORDOS, KANGBASHI, TOWNSHIP);
    }

    @Test
    void survivesThatTwoRegionsSeemToLieInEachOther() {
        var directory = new Directory();

        directory.apply(region(1, 2, ORDOS, KANGBASHI, "prefecture"));
        directory.apply(region(1, 1, KANGBASHI, ORDOS, "county"));
        directory.apply(changed(1, hospital("a", KANGBASHI, 109.78, 39.61)));
        directory.apply(region(1, 2, KANGBASHI, null, "county"));

        assertThat(directory.isWithin(ORDOS, KANGBASHI)).isTrue();
        assertThat(directory.total(KANGBASHI).count(Of.CLASS, "hospital")).isEqualTo(1);
        assertThat(directory.total(ORDOS).count(Of.CLASS, "hospital")).isZero();
    }

    @Test
    void knowsWhichOpenRegionsLackPrimaryCare() {
        var directory = Samples.directory();
        assertThat(lacking(directory)).isEqualTo(1);

        directory.apply(changed(1, clinic("a", TOWNSHIP, 109.78, 39.61)));
        assertThat(lacking(directory)).isZero();

        directory.apply(changed(1, facility("a", 2, "primary-care", "closed", TOWNSHIP, null, List.of())));
        assertThat(lacking(directory)).isEqualTo(1);

        directory.apply(region(1, 2, TOWNSHIP, KANGBASHI, "township", LocalDate.of(2026, 1, 1)));
        assertThat(lacking(directory)).isZero();
        assertThat(directory.openChildren(KANGBASHI)).isEmpty();
    }

    @Test
    void forgetsARemovedRegionButNotWhatIsBelowIt() {
        var directory = Samples.directory(hospital("a", TOWNSHIP, 109.78, 39.61));

        directory.apply(new RegionTold(new News<>(KANGBASHI, new Version(1, 2), null)));
        directory.apply(region(1, 1, KANGBASHI, ORDOS, "county"));

        assertThat(directory.region(KANGBASHI)).isEmpty();
        assertThat(directory.total(ORDOS).count(Of.CLASS, "hospital")).isZero();
        assertThat(directory.total(KANGBASHI).count(Of.CLASS, "hospital")).isEqualTo(1);
    }

    private static long lacking(Directory directory) {
        return directory.total(ORDOS).count(Of.OPEN_REGIONS_WITHOUT_PRIMARY_CARE, "township");
    }
}
