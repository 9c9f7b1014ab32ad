package org.kangyu.kit.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;

/** Turns a tree into an object without guessing: nothing is coerced, skipped or made up. */
final class StrictMapper {

    static final JsonMapper MAPPER = Containers.emptyWhereAbsent(JsonMapper.builder())
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultLeniency(false)
            .withConfigOverride(LocalDate.class, date -> date.setFormat(JsonFormat.Value.forLeniency(false)))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private StrictMapper() {}

    /** The object, or a refusal that names the place as far as Jackson knows it. */
    static @Nullable Object read(JsonNode node, JavaType type, String pointer) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw refusal(e, pointer);
        }
    }

    private static ProblemException refusal(JsonProcessingException e, String pointer) {
        var at = e instanceof JsonMappingException mapping ? pointer + pointer(mapping) : pointer;
        if (e instanceof UnrecognizedPropertyException unknown) {
            return ProblemException.invalid(unknown(at, unknown));
        }
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return below(at, problem);
            }
        }
        return ProblemException.invalid(Messages.violation(at, "invalid-value", Map.of()));
    }

    private static Violation unknown(String pointer, UnrecognizedPropertyException e) {
        var known = e.getKnownPropertyIds().stream().map(Object::toString).toList();
        var suggestion = Suggestion.nearest(e.getPropertyName(), known).orElse(null);
        return Messages.violation(pointer, "unknown-field", Map.of(), suggestion);
    }

    private static ProblemException below(String pointer, ProblemException problem) {
        if (problem.violations().isEmpty()) {
            return ProblemException.invalid(new Violation(pointer, "invalid-value", problem.detail()));
        }
        return ProblemException.invalid(problem.violations().stream()
                .map(found ->
                        new Violation(pointer + found.pointer(), found.code(), found.message(), found.suggestion()))
                .toList());
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? Pointer.child(Pointer.ROOT, step.getIndex())
                        : Pointer.child(Pointer.ROOT, Objects.requireNonNull(step.getFieldName())))
                .reduce("", String::concat);
    }
}
