package org.kangyu.local.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of random values that depends on the seed and on what it is drawn for, and on nothing else, so that a new
 * kind of facility leaves the figures of all others as they are.
 */
final class Draw {

    private final SplittableRandom random;

    private Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    static Draw of(long seed, Object... subject) {
        var mixed = seed;
        for (var part : subject) {
            mixed = 31 * new SplittableRandom(mixed).nextLong()
                    + part.toString().hashCode();
        }
        return new Draw(mixed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** The whole number below or above, so that the average is the number itself. */
    int rounded(double number) {
        return (int) Math.floor(number + random.nextDouble());
    }

    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    double between(double lowest, double highest) {
        return random.nextDouble(lowest, highest);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
