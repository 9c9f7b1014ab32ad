package org.kangyu.kit.text;

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
        return DISTANCE.apply(given.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
    }
}
