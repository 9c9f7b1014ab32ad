package org.kangyu.kit.patterns;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that lets itself be read so many times and no more: work that is counted is the same on every machine. */
final class CountedText implements CharSequence {

    private final String text;
    private long left;

    private CountedText(String text, long most) {
        this.text = text;
        this.left = most;
    }

    /** Whether the pattern is done with the text before it has read this many characters, some of them often. */
    static boolean isDoneWithin(long reads, Pattern pattern, String text, Function<Matcher, Boolean> use) {
        try {
            var _ = use.apply(pattern.matcher(new CountedText(text, reads)));
            return true;
        } catch (TooMuchWork | StackOverflowError e) {
            return false; // Java's engine goes down a level for each repetition of a group
        }
    }

    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new TooMuchWork();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooMuchWork extends RuntimeException {
        TooMuchWork() {
            super(null, null, false, false);
        }
    }
}
