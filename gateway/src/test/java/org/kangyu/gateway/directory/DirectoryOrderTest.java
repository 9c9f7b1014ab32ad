package org.kangyu.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the order in which the same events are heard, and however often, the directory comes out the same. */
class DirectoryOrderTest {

    private static final List<String> LEVELS = List.of("province", "prefecture", "county", "township", "village");
    private static final List<String> STATUSES = List.of("operating", "operating", "operating", "closed", "planned");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesOutTheSameFromAnyOrder(int seed) {
        var random = new Random(seed);
        var events = history(random);
        var inOrder = directory(events);

        for (int shuffle = 0; shuffle < 5; shuffle++) {
            var shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, events.size() / 3));
            Collections.shuffle(shuffled, random);
            var directory = directory(shuffled);

            for (int region = 0; region < 30; region++) {
                assertThat(directory.total(code(region))).isEqualTo(inOrder.total(code(region)));
                assertThat(directory.path(code(region))).isEqualTo(inOrder.path(code(region)));
                assertThat(directory.openChildren(code(region))).isEqualTo(inOrder.openChildren(code(region)));
            }
            assertThat(directory.places().size()).isEqualTo(inOrder.places().size());
        }
    }

    /** Thirty regions that move about, and facilities that move, close and come back among them. */
    private static List<DirectoryEvent> history(Random random) {
        var events = new ArrayList<DirectoryEvent>();
        for (int version = 1; version <= 3; version++) {
            var ranks = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
            Collections.shuffle(ranks, random);
            for (int place = 0; place < ranks.size(); place++) {
                events.add(region(ranks.get(place), version, parent(ranks, place, random), random));
            }
            for (int facility = 0; facility < 60; facility++) {
                events.add(facility(facility, version, random));
            }
        }
        return events;
    }

    /** Any region that comes earlier in this version's order, so that the last version of all has no circle. */
    private static @Nullable String parent(List<Integer> ranks, int place, Random random) {
        return place == 0 ? null : code(ranks.get(random.nextInt(place)));
    }

    private static DirectoryEvent region(int number, int version, @Nullable String parent, Random random) {
        return Samples.region(1, version, code(number), parent, LEVELS.get(random.nextInt(LEVELS.size())));
    }

    private static DirectoryEvent facility(int number, int version, Random random) {
        var place = random.nextBoolean() ? new Position(109 + random.nextDouble(), 39, "wgs84") : null;
        return Samples.changed(
                1,
                Samples.facility(
                        "f" + number,
                        version,
                        random.nextBoolean() ? "hospital" : "primary-care",
                        STATUSES.get(random.nextInt(STATUSES.size())),
                        code(random.nextInt(30)),
                        place,
                        List.of(new Beds("icu", random.nextInt(9), random.nextInt(9), random.nextInt(9)))));
    }

    private static Directory directory(List<DirectoryEvent> events) {
        var directory = new Directory();
        events.forEach(directory::apply);
        return directory;
    }

    private static String code(int region) {
        return "15%010d".formatted(region);
    }
}
