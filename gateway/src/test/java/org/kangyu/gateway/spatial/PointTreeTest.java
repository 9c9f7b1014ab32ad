package org.kangyu.gateway.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTreeTest {

    private record Town(int number, double longitude, double latitude) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatBruteForceFindsAmongTownsThatCluster(long seed) {
        var random = new Random(seed);
        var towns = towns(random, 3_000);
        var tree = treeOf(towns);

        for (int question = 0; question < 100; question++) {
            double longitude = 105 + random.nextDouble() * 8;
            double latitude = 36 + random.nextDouble() * 6;
            double metres = Math.pow(10, 2 + random.nextDouble() * 4);

            assertThat(nearest(tree, longitude, latitude, metres, 10))
                    .isEqualTo(bruteForce(towns, longitude, latitude, metres, 10));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void staysRightWhileTownsComeAndGo(long seed) {
        var random = new Random(seed);
        var towns = new ArrayList<>(towns(random, 2_000));
        var tree = treeOf(towns);

        for (int gone = 0; gone < 1_900; gone++) {
            var town = towns.remove(random.nextInt(towns.size()));
            tree = tree.without(town.longitude(), town.latitude(), town);
        }

        assertThat(tree.size()).isEqualTo(100);
        assertThat(nearest(tree, 109, 39, 1_000_000, 50)).isEqualTo(bruteForce(towns, 109, 39, 1_000_000, 50));
    }

    @Test
    void holdsAnyNumberOfThingsAtOnePlace() {
        PointTree<Integer> tree = PointTree.empty();
        for (int number = 0; number < 1_000; number++) {
            tree = tree.with(109.78, 39.61, number);
        }

        var seen = new ArrayList<Integer>();
        tree.visitNear(109.78, 39.61, 0, (number, metres) -> {
            seen.add(number);
            return 0;
        });

        assertThat(seen).hasSize(1_000);
    }

    @Test
    void leavesTheOldTreeAsItWas() {
        PointTree<String> before = PointTree.<String>empty().with(109.78, 39.61, "here");

        var after = before.without(109.78, 39.61, "here");

        assertThat(before.size()).isEqualTo(1);
        assertThat(after.size()).isZero();
    }

    @Test
    void removesNothingThatIsNotThere() {
        var tree = PointTree.<String>empty().with(109.78, 39.61, "here");

        assertThat(tree.without(109.78, 39.61, "there").size()).isEqualTo(1);
    }

    @Test
    void knowsNoEdgeAtTheAntimeridianAndThePoles() {
        var tree = PointTree.<String>empty().with(-179.99, 10, "east of it").with(90, 89.99, "across the pole");

        assertThat(shown(tree, 179.99, 10, 5_000)).containsExactly("east of it");
        assertThat(shown(tree, -90, 89.99, 5_000)).containsExactly("across the pole");
    }

    @Test
    void measuresAsHaversineDoes() {
        double metres = Vector.metres(Vector.squaredChord(1_234.5));

        assertThat(metres).isCloseTo(1_234.5, within(0.000_1));
        assertThat(haversine(new Town(0, 109.7813, 39.6083), 110.0, 40.0)).isCloseTo(47_397, within(50.0));
    }

    private static List<String> shown(PointTree<String> tree, double longitude, double latitude, double metres) {
        var shown = new ArrayList<String>();
        tree.visitNear(longitude, latitude, metres, (name, distance) -> {
            shown.add(name);
            return metres;
        });
        return shown;
    }

    private static List<Town> towns(Random random, int count) {
        var towns = new ArrayList<Town>();
        double longitude = 109;
        double latitude = 39;
        for (int number = 0; number < count; number++) {
            if (number % 100 == 0) {
                longitude = 105 + random.nextDouble() * 8;
                latitude = 36 + random.nextDouble() * 6;
            }
            towns.add(new Town(
                    number, longitude + random.nextGaussian() * 0.02, latitude + random.nextGaussian() * 0.02));
        }
        return towns;
    }

    private static PointTree<Town> treeOf(List<Town> towns) {
        PointTree<Town> tree = PointTree.empty();
        for (var town : towns) {
            tree = tree.with(town.longitude(), town.latitude(), town);
        }
        return tree;
    }

    private static List<Integer> nearest(
            PointTree<Town> tree, double longitude, double latitude, double metres, int limit) {
        var kept = new ArrayList<Town>();
        var order = Comparator.comparingDouble((Town town) -> haversine(town, longitude, latitude));
        tree.visitNear(longitude, latitude, metres, (town, distance) -> {
            kept.add(town);
            kept.sort(order);
            if (kept.size() > limit) {
                kept.removeLast();
            }
            return kept.size() < limit ? metres : haversine(kept.getLast(), longitude, latitude);
        });
        return kept.stream().map(Town::number).toList();
    }

    private static List<Integer> bruteForce(
            List<Town> towns, double longitude, double latitude, double metres, int limit) {
        return towns.stream()
                .filter(town -> haversine(town, longitude, latitude) <= metres)
                .sorted(Comparator.comparingDouble(town -> haversine(town, longitude, latitude)))
                .limit(limit)
                .map(Town::number)
                .toList();
    }

    private static double haversine(Town town, double longitude, double latitude) {
        double north = Math.sin(Math.toRadians(town.latitude() - latitude) / 2);
        double east = Math.sin(Math.toRadians(town.longitude() - longitude) / 2);
        double square = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(town.latitude())) * east * east;
        return 2 * 6_371_008.8 * Math.asin(Math.sqrt(square));
    }
}
