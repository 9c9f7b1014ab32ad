package org.kangyu.kit.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant: the known word that is nearest to the one given. */
public final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /** The nearest known word, if at most a third of the given one would have to change. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        int farthest = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(word -> Math.abs(given.length() - word.length()) <= farthest) // or comparing takes for ever
                .filter(word -> distance(given, word) <= farthest)
                .min(Comparator.comparingInt(word -> distance(given, word)));
    }

    private static int distance(String given, String word) {
        var one = given.toLowerCase(Locale.ROOT);
        var other = word.toLowerCase(Locale.ROOT);
        return isSwapped(one, other) ? 1 : DISTANCE.apply(one, other);
    }

    /** Whether they differ by one swap of neighbours, which is one slip of the fingers. */
    private static boolean isSwapped(String one, String other) {
        var at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return one.length() == other.length()
                && at >= 0
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.startsWith(other.substring(at + 2), at + 2);
    }
}
