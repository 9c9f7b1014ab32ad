package org.kangyu.local.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kangyu.local.StackException;

/** The options of one command: flags stand alone, the others are followed by a value and may be repeated. */
record Options(Map<String, List<String>> values) {

    static Options parse(List<String> arguments, Set<String> flags, Set<String> valued) {
        var values = new HashMap<String, List<String>>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var name = rest.next();
            var given = values.computeIfAbsent(name, _ -> new ArrayList<>());
            if (valued.contains(name)) {
                given.add(rest.hasNext() ? rest.next() : refuse("%s needs a value".formatted(name)));
            } else if (!flags.contains(name)) {
                refuse("There is no option %s here, the nearest is %s".formatted(name, nearest(name, flags, valued)));
            }
        }
        return new Options(Map.copyOf(values));
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> last(String name) {
        return all(name).isEmpty() ? Optional.empty() : Optional.of(all(name).getLast());
    }

    private static String refuse(String sentence) {
        throw new StackException(sentence + "; ./kangyu help lists all options");
    }

    private static String nearest(String name, Set<String> flags, Set<String> valued) {
        return List.of(flags, valued).stream()
                .flatMap(Collection::stream)
                .min(Comparator.comparingInt((String known) -> distance(name, known))
                        .thenComparing(known -> known))
                .orElse("no option at all");
    }

    /** Levenshtein's: how many letters to insert, delete or replace. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (var line = 1; line <= from.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= to.length(); column++) {
                var replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(diagonal, row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
