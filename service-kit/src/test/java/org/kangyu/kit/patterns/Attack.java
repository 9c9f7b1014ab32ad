package org.kangyu.kit.patterns;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that repeats one piece of it many times, against a pattern that may read each character so many times. */
record Attack(String start, String piece, String end) {

    private static final int LENGTH = 5_000; // enough to overflow a stack, too
    private static final int READS_OF_A_CHARACTER = 200;

    String text() {
        return start + piece.repeat(LENGTH / piece.length()) + end;
    }

    boolean succeeds(Pattern pattern, Function<Matcher, Boolean> use) {
        var text = text();
        return !CountedText.isDoneWithin((long) READS_OF_A_CHARACTER * text.length(), pattern, text, use);
    }

    @Override
    public String toString() {
        return "%s%s%s".formatted(quoted(start), quoted(piece) + " x " + LENGTH / piece.length(), quoted(end));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(" \"");
        text.chars().forEach(letter -> quoted.append(letter < ' ' ? "\\u%04x".formatted(letter) : (char) letter));
        return quoted.append('"').toString();
    }
}
