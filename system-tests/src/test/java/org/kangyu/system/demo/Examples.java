package org.kangyu.system.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the examples of a document: in blocks marked {@code console}, a line {@code $ curl …} (continued after a backslash)
 * and the answer, up to the next empty line, the next {@code $} or the end of the block. A line {@code $ id=$(curl … | grep
 * …)} keeps the first id of the answer under a name.
 */
final class Examples {

    private static final String FENCE = "```";
    private static final Pattern KEPT = Pattern.compile("\\$ (?<name>\\w+)=\\$\\((?<command>curl .*) \\| grep .*\\)");

    private final List<String> lines;
    private final List<Example> found = new ArrayList<>();
    private int next;

    private Examples(String document) {
        this.lines = document.lines().toList();
    }

    static List<Example> in(String document) {
        var examples = new Examples(document);
        while (examples.next < examples.lines.size()) {
            examples.readLine();
        }
        return List.copyOf(examples.found);
    }

    private void readLine() {
        if (!lines.get(next++).equals(FENCE + "console")) {
            return;
        }
        while (!isOver()) {
            var first = lines.get(next++);
            var kept = KEPT.matcher(first);
            if (kept.matches()) {
                found.add(new Example(next, kept.group("name"), kept.group("command"), ""));
            } else if (first.startsWith("$ curl ")) {
                readExample(first.substring(2));
            }
        }
        next++;
    }

    private void readExample(String first) {
        var number = next;
        var command = new StringBuilder(first);
        while (command.charAt(command.length() - 1) == '\\') {
            command.setLength(command.length() - 1);
            command.append(lines.get(next++).strip());
        }
        var answer = new StringBuilder();
        while (!isOver() && !lines.get(next).isBlank() && !lines.get(next).startsWith("$ ")) {
            answer.append(lines.get(next++)).append('\n');
        }
        found.add(new Example(number, "", command.toString(), answer.toString().strip()));
    }

    private boolean isOver() {
        return next >= lines.size() || lines.get(next).equals(FENCE);
    }
}
