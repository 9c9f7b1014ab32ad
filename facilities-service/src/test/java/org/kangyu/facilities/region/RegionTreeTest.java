package org.kangyu.facilities.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegionTreeTest {

    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final int NODES = 10;
    private static final int MOVES = 30;

    @Inject
    RegionTree tree;

    /** Who was whose parent since when, kept the plain way. */
    private final Map<String, NavigableMap<LocalDate, String>> parents = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void knowsOnEveryDayWhatIsBelowWhat(long seed) {
        var random = new Random(seed);

        QuarkusTransaction.requiringNew().run(() -> {
            plant(seed, random);
            for (int move = 0; move < MOVES; move++) {
                moveSomething(seed, random);
            }
        });

        for (int day = 0; day <= MOVES; day++) {
            assertSameAsThePlainWay(seed, START.plusDays(day));
        }
    }

    private void plant(long seed, Random random) {
        for (int node = 0; node < NODES; node++) {
            var code = code(seed, node);
            tree.plant(code, START);
            if (node > 0) {
                var parent = code(seed, random.nextInt(node));
                tree.attach(code, parent, START);
                historyOf(code).put(START, parent);
            }
        }
    }

    /** Moves a node below one with a smaller number, so that no circle can arise; days only go forward for each. */
    private void moveSomething(long seed, Random random) {
        int node = 2 + random.nextInt(NODES - 2);
        var code = code(seed, node);
        var history = historyOf(code);
        var from = history.lastKey().plusDays(random.nextInt(4));
        var parent = code(seed, random.nextInt(node));
        tree.detach(code, from);
        tree.attach(code, parent, from);
        history.put(from, parent);
    }

    private void assertSameAsThePlainWay(long seed, LocalDate day) {
        for (int below = 0; below < NODES; below++) {
            var ancestors = ancestors(code(seed, below), day);
            for (int above = 0; above < NODES; above++) {
                var code = code(seed, above);
                assertThat(tree.isBelow(code(seed, below), Set.of(code), day))
                        .as("%s below %s on %s", below, above, day)
                        .isEqualTo(ancestors.contains(code));
            }
        }
    }

    /** The node itself and all above it. */
    private List<String> ancestors(String code, LocalDate day) {
        var path = new ArrayList<String>();
        for (@Nullable String node = code; node != null; node = parent(node, day)) {
            path.add(node);
        }
        return path;
    }

    private @Nullable String parent(String code, LocalDate day) {
        var since = historyOf(code).floorEntry(day);
        return since == null ? null : since.getValue();
    }

    private NavigableMap<LocalDate, String> historyOf(String code) {
        return parents.computeIfAbsent(code, any -> new TreeMap<>());
    }

    private static String code(long seed, int node) {
        return "99%02d%02d000000".formatted(seed, node);
    }
}
