package org.kangyu.system.demo;

import static org.kangyu.system.demo.Ellipses.ELLIPSIS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer as a document prints it: JSON in any layout, or text. An ellipsis stands for whatever the real answer has there:
 * a part of a text, a value, further fields or further items.
 */
record Printed(String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean matches(String answer) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return matches(text, answer.strip());
        }
        try {
            return matches(JSON.readTree(Ellipses.quote(text)), JSON.readTree(answer));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean matches(JsonNode printed, JsonNode real) {
        if (isEllipsis(printed)) {
            return true;
        }
        if (printed.isObject() && real.isObject()) {
            return matchesFields(printed, real);
        }
        if (printed.isArray() && real.isArray()) {
            return matchesItems(
                    printed.valueStream().toList(), real.valueStream().toList());
        }
        if (printed.isTextual() && real.isTextual()) {
            return matches(printed.textValue(), real.textValue());
        }
        return printed.equals(real);
    }

    private static boolean matchesFields(JsonNode printed, JsonNode real) {
        var names = new HashSet<String>();
        printed.fieldNames().forEachRemaining(names::add);
        var mayHaveMore = names.remove(ELLIPSIS);
        return (mayHaveMore || names.size() == real.size())
                && names.stream().allMatch(name -> real.has(name) && matches(printed.get(name), real.get(name)));
    }

    private static boolean matchesItems(List<JsonNode> printed, List<JsonNode> real) {
        if (printed.isEmpty()) {
            return real.isEmpty();
        }
        var rest = printed.subList(1, printed.size());
        if (isEllipsis(printed.getFirst())) {
            return matchesItems(rest, real) || (!real.isEmpty() && matchesItems(printed, real.subList(1, real.size())));
        }
        return !real.isEmpty()
                && matches(printed.getFirst(), real.getFirst())
                && matchesItems(rest, real.subList(1, real.size()));
    }

    private static boolean matches(String printed, String real) {
        var pattern =
                Arrays.stream(printed.split(ELLIPSIS, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(real).matches();
    }

    private static boolean isEllipsis(JsonNode node) {
        return ELLIPSIS.equals(node.textValue());
    }
}
