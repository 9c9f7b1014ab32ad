package org.kangyu.system.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Splits a command as a shell does, as far as examples need it: blanks, both quotes, {@code $(…)} outside single quotes. */
final class Words {

    private static final Pattern PART = Pattern.compile(
            "'(?<plain>[^']*)'|\"(?<quoted>(?:\\$\\([^)]*\\)|[^\"])*)\"|(?<bare>(?:\\$\\([^)]*\\)|[^\\s'\"])+)|(?<gap>\\s+)");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\(([^)]*)\\)");

    private Words() {}

    static List<String> of(String command, UnaryOperator<String> substitute) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var parts = PART.matcher(command + " ");
        while (parts.find()) {
            if (parts.group("gap") != null) {
                words.add(word.toString());
                word.setLength(0);
            } else if (parts.group("plain") != null) {
                word.append(parts.group("plain"));
            } else {
                var text = parts.group("quoted") == null ? parts.group("bare") : parts.group("quoted");
                word.append(SUBSTITUTION.matcher(text).replaceAll(match -> substitute.apply(match.group(1))));
            }
        }
        return words;
    }
}
