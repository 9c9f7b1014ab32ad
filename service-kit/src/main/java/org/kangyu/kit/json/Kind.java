package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.kangyu.kit.problem.Violation;

/** The kinds of JSON values, as messages name them. */
enum Kind {
    OBJECT,
    ARRAY,
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN;

    boolean is(JsonNode node) {
        return switch (this) {
            case OBJECT -> node.isObject();
            case ARRAY -> node.isArray();
            case TEXT -> node.isTextual();
            case INTEGER -> node.isIntegralNumber();
            case NUMBER -> node.isNumber();
            case BOOLEAN -> node.isBoolean();
        };
    }

    /** The violation that another kind was given. */
    Violation expectedAt(String pointer) {
        return Messages.violation(pointer, "wrong-type." + name().toLowerCase(Locale.ROOT), Map.of());
    }
}
