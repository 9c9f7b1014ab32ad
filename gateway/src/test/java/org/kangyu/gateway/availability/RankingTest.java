package org.kangyu.gateway.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.gateway.directory.Samples.KANGBASHI;
import static org.kangyu.gateway.directory.Samples.ORDOS;
import static org.kangyu.gateway.directory.Samples.TOWNSHIP;
import static org.kangyu.gateway.directory.Samples.clinic;
import static org.kangyu.gateway.directory.Samples.facility;
import static org.kangyu.gateway.directory.Samples.hospital;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.directory.Beds;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.directory.Position;
import org.kangyu.gateway.directory.Samples;

class RankingTest {

    private static final Near HERE = new Near(109.78, 39.61);

    @Test
    void putsTheNearestFirst() {
        var ranking = rank(wanted("icu", 1), 10, hospital("far", TOWNSHIP, 109.90, 39.61), near("near"));

        assertThat(ids(ranking.found())).containsExactly("near", "far");
    }

    @Test
    void explainsWhyNearerOnesWereLeftOut() {
        var closed = facility("closed", 1, "hospital", "closed", TOWNSHIP, at(109.782), beds(5));
        var ranking = rank(wanted("icu", 1), 1, full(109.781), closed, near("found"));

        assertThat(ids(ranking.found())).containsExactly("found");
        assertThat(ids(ranking.skippedNearer())).containsExactly("full", "closed");
        assertThat(wanted("icu", 1).because(full(109.781))).containsExactly("too-few-open-beds");
        assertThat(wanted("icu", 6).because(closed)).containsExactly("not-operating", "too-few-open-beds");
    }

    @Test
    void saysNothingOfWhatWasNotAskedFor() {
        var clinic = clinic("clinic", TOWNSHIP, 109.781, 39.61);
        var elsewhere = facility("elsewhere", 1, "hospital", "operating", "150602000000", at(109.782), beds(0));
        var wanted = new Wanted(KANGBASHI, "icu", 1, List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(rank(wanted, 1, clinic, elsewhere, near("found")).skippedNearer())
                .isEmpty();
    }

    @Test
    void doesNotExplainWhatIsFartherThanTheLastOneFound() {
        var ranking = rank(wanted("icu", 1), 1, near("found"), full(109.95));

        assertThat(ranking.skippedNearer()).isEmpty();
    }

    @Test
    void explainsAllThatIsInReachWhenNothingIsFound() {
        var ranking = rank(wanted("icu", 1), 1, full(109.95));

        assertThat(ranking.found()).isEmpty();
        assertThat(ids(ranking.skippedNearer())).containsExactly("full");
    }

    @Test
    void explainsTheNearestTwenty() {
        var facilities = new ArrayList<FacilityEntry>();
        for (int number = 0; number < 30; number++) {
            facilities.add(facility(
                    "full-%02d".formatted(number),
                    1,
                    "hospital",
                    "operating",
                    TOWNSHIP,
                    at(109.781 + number * 0.0001),
                    beds(0)));
        }
        facilities.add(near("found"));

        var ranking = rank(wanted("icu", 1), 1, facilities.toArray(FacilityEntry[]::new));

        assertThat(ids(ranking.skippedNearer()))
                .hasSize(20)
                .startsWith("full-00")
                .endsWith("full-19");
    }

    @Test
    void countsEachBedOnceWhenNoKindIsAsked() {
        var ranking = rank(wanted(null, 111), 1, near("a"));

        assertThat(ranking.found()).isEmpty();
        assertThat(rank(wanted(null, 110), 1, near("a")).found()).hasSize(1);
    }

    @Test
    void asksForLevelClassCategoryServiceDepartmentAndRegion() {
        var there = near("a");

        assertThat(isMet(there, wanted(ORDOS, "3", "hospital", "A100", "palliative-care", "subject:03")))
                .isTrue();
        assertThat(isMet(there, wanted(KANGBASHI, "3", "hospital", "ws218:A100", "palliative-care", "03.04")))
                .isTrue();
        assertThat(isMet(there, wanted("150602000000", "3", "hospital", "A100", "palliative-care", "03")))
                .isFalse();
        assertThat(isMet(there, wanted(ORDOS, "2", "hospital", "A100", "palliative-care", "03")))
                .isFalse();
        assertThat(isMet(there, wanted(ORDOS, "3", "primary-care", "A100", "palliative-care", "03")))
                .isFalse();
        assertThat(isMet(there, wanted(ORDOS, "3", "hospital", "B100", "palliative-care", "03")))
                .isFalse();
        assertThat(isMet(there, wanted(ORDOS, "3", "hospital", "A100", "hospice", "03")))
                .isFalse();
        assertThat(isMet(there, wanted(ORDOS, "3", "hospital", "A100", "palliative-care", "0")))
                .isFalse();
    }

    private static FacilityEntry full(double longitude) {
        return facility("full", 1, "hospital", "operating", TOWNSHIP, at(longitude), beds(0));
    }

    private static List<Beds> beds(int open) {
        return List.of(new Beds("icu", 5, 5, open));
    }

    private static FacilityEntry near(String id) {
        return hospital(id, TOWNSHIP, 109.80, 39.61);
    }

    private static Position at(double longitude) {
        return new Position(longitude, 39.61, "wgs84");
    }

    private static Ranking rank(Wanted wanted, int limit, FacilityEntry... facilities) {
        var directory = Samples.directory(facilities);
        var query = new AvailabilityQuery(HERE, new Within(50_000), wanted, limit);
        var ranking = new Ranking(query, directory);
        directory.places().visitNear(HERE.longitude(), HERE.latitude(), 50_000, ranking);
        return ranking;
    }

    private static boolean isMet(FacilityEntry facility, Wanted wanted) {
        return wanted.isMet(facility, Samples.directory(facility));
    }

    private static Wanted wanted(@Nullable String bed, int free) {
        return new Wanted(null, bed, free, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Wanted wanted(
            String region, String level, String facilityClass, String category, String service, String department) {
        return new Wanted(
                region,
                null,
                1,
                List.of(level),
                List.of(facilityClass),
                List.of(category),
                List.of(service),
                List.of(department));
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.facility().id()).toList();
    }
}
