package org.kangyu.gateway.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.gateway.accreditation.Samples.CHEST_PAIN;
import static org.kangyu.gateway.accreditation.Samples.accreditation;
import static org.kangyu.gateway.accreditation.Samples.awarded;
import static org.kangyu.gateway.accreditation.Samples.gone;
import static org.kangyu.gateway.accreditation.Samples.told;
import static org.kangyu.gateway.directory.Samples.KANGBASHI;
import static org.kangyu.gateway.directory.Samples.ORDOS;
import static org.kangyu.gateway.directory.Samples.TOWNSHIP;
import static org.kangyu.gateway.directory.Samples.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.Measure.Of;

class AccreditationsTest {

    private static final List<String> STATUSES =
            List.of("awarded", "awarded", "suspended", "building", "revoked", "somewhere-else");
    private static final List<String> REGIONS = List.of(ORDOS, KANGBASHI, TOWNSHIP);

    private final Directory directory = directory();
    private final Accreditations accreditations = new Accreditations(directory);

    @Test
    void countsAnAccreditationInItsHoldersRegionAndInAllAbove() {
        accreditations.apply(awarded("a", 1, "hospital", TOWNSHIP));

        assertThat(held(TOWNSHIP)).isEqualTo(1);
        assertThat(held(ORDOS)).isEqualTo(1);
        assertThat(ids("hospital")).containsExactly("a");
    }

    @Test
    void countsASuspendedOneApartAndShowsItStill() {
        accreditations.apply(awarded("a", 1, "hospital", TOWNSHIP));
        accreditations.apply(told(2, accreditation("a", "suspended", "hospital", TOWNSHIP)));

        assertThat(held(ORDOS)).isZero();
        assertThat(directory.total(ORDOS).count(Of.ACCREDITATIONS_SUSPENDED, CHEST_PAIN + "/national"))
                .isEqualTo(1);
        assertThat(ids("hospital")).containsExactly("a");
    }

    @Test
    void showsNothingOfWhatHasEnded() {
        accreditations.apply(awarded("a", 1, "hospital", TOWNSHIP));
        accreditations.apply(told(2, accreditation("a", "revoked", "hospital", TOWNSHIP)));

        assertThat(held(ORDOS)).isZero();
        assertThat(ids("hospital")).isEmpty();
    }

    @Test
    void followsAHolderThatMoves() {
        accreditations.apply(awarded("a", 1, "hospital", TOWNSHIP));
        accreditations.apply(awarded("a", 2, "hospital", ORDOS));

        assertThat(held(TOWNSHIP)).isZero();
        assertThat(held(ORDOS)).isEqualTo(1);
    }

    @Test
    void doesNotBringBackWhatIsGone() {
        accreditations.apply(gone("a", 2));
        accreditations.apply(awarded("a", 1, "hospital", TOWNSHIP));

        assertThat(held(ORDOS)).isZero();
        assertThat(ids("hospital")).isEmpty();
    }

    @Test
    void countsNowhereWhatHasNoRegion() {
        accreditations.apply(told(1, accreditation("a", "awarded", "consortium", null)));

        assertThat(held(ORDOS)).isZero();
        assertThat(ids("consortium")).containsExactly("a");
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesOutTheSameFromAnyOrder(int seed) {
        var random = new Random(seed);
        var events = history(random);
        events.forEach(accreditations::apply);

        for (int shuffle = 0; shuffle < 5; shuffle++) {
            var shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, events.size() / 3));
            Collections.shuffle(shuffled, random);
            var otherDirectory = directory();
            var others = new Accreditations(otherDirectory);
            shuffled.forEach(others::apply);

            for (var region : REGIONS) {
                assertThat(otherDirectory.total(region)).isEqualTo(directory.total(region));
            }
            for (int holder = 0; holder < 5; holder++) {
                assertThat(others.heldBy("h" + holder))
                        .containsExactlyInAnyOrderElementsOf(accreditations.heldBy("h" + holder));
            }
        }
    }

    private static List<AccreditationEvent> history(Random random) {
        var events = new ArrayList<AccreditationEvent>();
        for (int version = 1; version <= 4; version++) {
            for (int number = 0; number < 30; number++) {
                var status = STATUSES.get(random.nextInt(STATUSES.size()));
                var region = REGIONS.get(random.nextInt(REGIONS.size()));
                var holder = "h" + random.nextInt(5);
                events.add(
                        random.nextInt(10) == 0
                                ? gone("a" + number, version)
                                : told(version, accreditation("a" + number, status, holder, region)));
            }
        }
        return events;
    }

    private long held(String region) {
        return directory.total(region).count(Of.ACCREDITATIONS_HELD, CHEST_PAIN + "/national");
    }

    private List<String> ids(String holder) {
        return accreditations.heldBy(holder).stream()
                .map(AccreditationEntry::id)
                .toList();
    }
}
