package org.kangyu.facilities.code.identifier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A code as somebody typed it, and its plain text: half-width, in capitals, without blanks and dashes. */
final class Typed {

    private static final String DASHES = "-‐‑‒–—―−";

    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> positions = new ArrayList<>();
    private final Map<Deviation, Integer> deviations = new EnumMap<>(Deviation.class);
    private final int length;

    private Typed(String text) {
        var characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            read(characters[i], i + 1);
        }
        this.length = characters.length;
    }

    static Typed of(String text) {
        return new Typed(text);
    }

    String plain() {
        return plain.toString();
    }

    /** The first place of each deviation. */
    Map<Deviation, Integer> deviations() {
        return deviations;
    }

    /** Where, counted from 1, the character of the plain text was typed; behind its end, behind the last one. */
    int position(int index) {
        return index < positions.size() ? positions.get(index) : length + 1;
    }

    private void read(int character, int position) {
        if (isNothing(character)) {
            deviations.putIfAbsent(Deviation.BLANK, position);
            return;
        }
        var typed = Character.toString(character);
        var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (DASHES.contains(narrow)) {
            deviations.putIfAbsent(Deviation.SEPARATOR, position);
            return;
        }
        var capital = narrow.toUpperCase(Locale.ROOT);
        if (!narrow.equals(typed)) {
            deviations.putIfAbsent(Deviation.FULL_WIDTH, position);
        } else if (!capital.equals(narrow)) {
            deviations.putIfAbsent(Deviation.LOWER_CASE, position);
        }
        plain.append(capital);
        capital.chars().forEach(letter -> positions.add(position));
    }

    private static boolean isNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
