package org.kangyu.indicators.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void countsWhereItIs() {
        assertThat(Weights.of(List.of(List.of("village", "town", "county")))).isEqualTo(Map.of("village", 1));
    }

    @Test
    void takesAwayWherePathsMeet() {
        var paths = List.of(List.of("east", "city", "province"), List.of("west", "city", "province"));

        assertThat(Weights.of(paths)).isEqualTo(Map.of("east", 1, "west", 1, "city", -1));
    }

    @Test
    void countsOnceWhereARegionAndOneBelowItAreNamed() {
        var paths = List.of(List.of("city", "province"), List.of("east", "city", "province"));

        assertThat(Weights.of(paths)).isEqualTo(Map.of("east", 1));
    }

    @Test
    void addsUpToOneWhereverSomethingIsInAnyTree() {
        var random = new Random(3);
        for (int run = 0; run < 500; run++) {
            var parents = IntStream.range(0, 40)
                    .map(node -> node == 0 ? 0 : random.nextInt(node))
                    .toArray();
            var paths = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(_ -> path(random.nextInt(parents.length), parents))
                    .toList();
            var weights = Weights.of(paths);

            for (int node = 0; node < parents.length; node++) {
                var code = name(node);
                var sum = weights.entrySet().stream()
                        .filter(weight ->
                                path(Integer.parseInt(weight.getKey()), parents).contains(code))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                assertThat(sum).isEqualTo(paths.stream().anyMatch(path -> path.contains(code)) ? 1 : 0);
            }
        }
    }

    private static List<String> path(int from, int[] parents) {
        return Stream.concat(
                        IntStream.iterate(from, node -> node != 0, node -> parents[node])
                                .mapToObj(WeightsTest::name),
                        Stream.of(name(0)))
                .toList();
    }

    private static String name(int node) {
        return Integer.toString(node);
    }
}
