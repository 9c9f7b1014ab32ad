package org.kangyu.kit.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for a text that keeps a pattern busy. It walks, letter by letter, where the pattern may still match, repeats
 * the last letters of the walk many times and counts how often Java's own engine reads them.
 */
final class Attacks {

    private static final int WALKS = 80;
    private static final int LONGEST_WALK = 32;
    private static final int LONGEST_PIECE = 4;
    private static final int PIECES_ALIKE = 6;
    private static final long READS_OF_A_STEP = 100_000;
    private static final String LETTERS = "a0A _-.,:;/=|'\"!\t\n\u0000中";

    private final Pattern pattern;
    private final List<String> letters;
    private final List<Function<Matcher, Boolean>> uses;
    private final Map<String, Set<String>> tried = new HashMap<>();
    private final Random random = new Random(13); // the same walks in every build

    private Attacks(Pattern pattern, List<Function<Matcher, Boolean>> uses) {
        this.pattern = pattern;
        this.uses = uses;
        this.letters = letters(pattern.pattern());
    }

    /** One that succeeds where whole texts are matched. */
    static Optional<Attack> onMatching(Pattern pattern) {
        return new Attacks(pattern, List.of(Matcher::matches)).find();
    }

    /** One that succeeds where the pattern is matched, or looked for anywhere in a text. */
    static Optional<Attack> onFinding(Pattern pattern) {
        return new Attacks(pattern, List.of(Matcher::matches, Matcher::find)).find();
    }

    private Optional<Attack> find() {
        return Stream.generate(this::walk)
                .limit(WALKS)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Attack> walk() {
        var walked = "";
        var next = new ArrayList<>(List.of(next(walked)));
        while (!next.getLast().isEmpty() && walked.length() < LONGEST_WALK) {
            walked += next.getLast().get(random.nextInt(next.getLast().size()));
            next.add(next(walked));
            var found = attack(walked, next);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Repeats the last letters of the walk; of those that lead from and to where the same may follow, a few. */
    private Optional<Attack> attack(String walked, List<List<String>> next) {
        for (int length = 1; length <= Math.min(LONGEST_PIECE, walked.length()); length++) {
            var start = walked.substring(0, walked.length() - length);
            var piece = walked.substring(walked.length() - length);
            var place = length + " " + next.get(start.length()) + next.getLast();
            var alike = tried.computeIfAbsent(place, _ -> new HashSet<>());
            if (alike.size() < PIECES_ALIKE && alike.add(piece) && mayMatch(walked + piece.repeat(3))) {
                var found = ends(next.getLast())
                        .map(end -> new Attack(start, piece, end))
                        .filter(attack -> uses.stream().anyMatch(use -> attack.succeeds(pattern, use)))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Something after which the text cannot match any more, and nothing. */
    private Stream<String> ends(List<String> next) {
        return Stream.concat(
                Stream.of("", "\u0000"),
                letters.stream().filter(letter -> !next.contains(letter)).limit(3));
    }

    private List<String> next(String walked) {
        return letters.stream().filter(letter -> mayMatch(walked + letter)).toList();
    }

    /** Whether the text matches or could do so if it went on; one that takes too long to tell is worth a try. */
    private boolean mayMatch(String text) {
        var may = new boolean[1];
        return !CountedText.isDoneWithin(
                        READS_OF_A_STEP, pattern, text, matcher -> may[0] = matcher.matches() || matcher.hitEnd())
                || may[0];
    }

    private static List<String> letters(String pattern) {
        var letters = new LinkedHashSet<String>();
        Stream.of(pattern, LETTERS)
                .flatMapToInt(String::codePoints)
                .mapToObj(Character::toString)
                .forEach(letters::add);
        return new ArrayList<>(letters);
    }
}
