package org.kangyu.kit.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Reads what clients send, strictly: unknown, doubled, missing or wrongly typed fields and broken constraints are
 * refused, all at once, each with its JSON pointer.
 */
@ApplicationScoped
public class StrictJson {

    private final Validator validator;

    public StrictJson(Validator validator) {
        this.validator = validator;
    }

    /** The object in the UTF-8 body; refuses with every violation of shape and of Bean Validation constraints. */
    public <T> T read(byte[] body, Class<T> type) {
        var violations = new Violations();
        return bound(DocumentReader.read(body, violations), type, violations);
    }

    /** What {@code current} becomes when the JSON Merge Patch (RFC 7396) is applied; checked as a whole. */
    public <T> T merge(T current, JsonNode patch, Class<T> type) {
        var violations = new Violations();
        ObjectNode document = StrictMapper.MAPPER.valueToTree(current);
        new Shape(violations).refuseToRemoveUnknown(patch, StrictMapper.MAPPER.constructType(type), Pointer.ROOT);
        return bound(MergePatch.apply(document, patch), type, violations);
    }

    /** A document; {@code shown} are fields that answers have beside it, which mean nothing here. */
    public <T> T read(SentObject sent, Set<String> shown, Class<T> type) {
        var violations = new Violations();
        sent.violations().forEach(violations::add);
        return bound(sent.without(shown), type, violations);
    }

    /**
     * A document and what is said beside it in one object. Refuses with every violation of both.
     */
    public <E, D> Letter<E, D> read(SentObject sent, Class<E> envelope, Set<String> shown, Class<D> type) {
        var violations = new Violations();
        sent.violations().forEach(violations::add);
        var document = sent.without(shown);
        var around = document.isObject()
                ? SentObject.take((ObjectNode) document, fields(envelope))
                : JsonNodeFactory.instance.objectNode();
        var shape = new Shape(violations);
        shape.check(around, StrictMapper.MAPPER.constructType(envelope), Pointer.ROOT);
        var said = bound(document, type, shape, violations);
        return new Letter<>(checked(built(around, envelope)), said);
    }

    /** Refuses the object with every broken Bean Validation constraint. */
    public <T> T checked(T object) {
        var violations = new Violations();
        validator.validate(object).forEach(broken -> violations.add(Constraints.violation(Pointer.ROOT, broken)));
        violations.refuseIfAny();
        return object;
    }

    private <T> T bound(JsonNode document, Class<T> type, Violations violations) {
        return bound(document, type, new Shape(violations), violations);
    }

    private <T> T bound(JsonNode document, Class<T> type, Shape shape, Violations violations) {
        shape.check(document, StrictMapper.MAPPER.constructType(type), Pointer.ROOT);
        if (violations.count() > 0) {
            shape.sound().forEach(property -> property.check(validator, violations));
            violations.refuseIfAny();
        }
        return checked(built(document, type));
    }

    private static <T> T built(JsonNode document, Class<T> type) {
        var target = StrictMapper.MAPPER.constructType(type);
        return requireNonNull(type.cast(StrictMapper.read(document, target, Pointer.ROOT)));
    }

    private static Set<String> fields(Class<?> type) {
        return Structure.of(StrictMapper.MAPPER.constructType(type))
                .orElseThrow()
                .fields()
                .keySet();
    }
}
