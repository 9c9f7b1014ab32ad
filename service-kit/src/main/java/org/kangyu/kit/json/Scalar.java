package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.text.Suggestion;

/** Checks single values: right kind of JSON, in range, a known word, a date in the one form we take. */
final class Scalar {

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            String.class, Kind.TEXT,
            Integer.class, Kind.INTEGER,
            Long.class, Kind.INTEGER,
            BigInteger.class, Kind.INTEGER,
            Double.class, Kind.NUMBER,
            BigDecimal.class, Kind.NUMBER,
            Boolean.class, Kind.BOOLEAN,
            UUID.class, Kind.TEXT);

    // no sign, and no year that a database or another reader could not take
    private static final Pattern USUAL_YEAR = Pattern.compile("(?!0000)[0-9]{4}-.*");

    private Scalar() {}

    static void check(JsonNode node, JavaType type, String pointer, Violations violations) {
        var raw = MethodType.methodType(type.getRawClass()).wrap().returnType();
        var kind = kind(raw);
        if (kind.isPresent() && !kind.get().is(node)) {
            violations.add(kind.get().expectedAt(pointer));
        } else if (raw.isEnum()) {
            word(node.asText(), raw, pointer, violations);
        } else if (!isInRange(node, raw)) {
            violations.add(pointer, "out-of-range");
        } else if (raw == UUID.class && !isCanonical(node.asText())) {
            violations.add(pointer, "malformed.uuid");
        } else if (hasYear(raw) && !USUAL_YEAR.matcher(node.asText()).matches()) {
            violations.add(pointer, "malformed." + raw.getSimpleName());
        } else {
            form(node, type, pointer, violations);
        }
    }

    private static Optional<Kind> kind(Class<?> raw) {
        return raw.isEnum() || Temporal.class.isAssignableFrom(raw)
                ? Optional.of(Kind.TEXT)
                : Optional.ofNullable(KINDS.get(raw));
    }

    private static boolean hasYear(Class<?> raw) {
        return Temporal.class.isAssignableFrom(raw) && raw != LocalTime.class;
    }

    private static boolean isInRange(JsonNode node, Class<?> raw) {
        return (raw != Integer.class || node.canConvertToInt()) && (raw != Long.class || node.canConvertToLong());
    }

    /** Jackson takes a UUID in Base64 too, which nobody else would read. */
    private static boolean isCanonical(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void word(String given, Class<?> raw, String pointer, Violations violations) {
        var known = Arrays.stream(raw.getEnumConstants())
                .map(constant -> StrictMapper.MAPPER.valueToTree(constant).asText())
                .toList();
        if (!known.contains(given)) {
            var suggestion = Suggestion.nearest(given, known).orElse(null);
            violations.add(pointer, "unknown-value", Map.of("values", String.join(", ", known)), suggestion);
        }
    }

    private static void form(JsonNode node, JavaType type, String pointer, Violations violations) {
        try {
            var _ = StrictMapper.read(node, type, pointer);
        } catch (ProblemException e) {
            if (Temporal.class.isAssignableFrom(type.getRawClass())) {
                violations.add(pointer, "malformed." + type.getRawClass().getSimpleName());
            } else {
                e.violations().forEach(violations::add);
            }
        }
    }
}
