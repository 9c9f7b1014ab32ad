package org.kangyu.kit.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

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

    /** Refuses the object with every broken Bean Validation constraint. */
    public <T> T checked(T object) {
        var violations = new Violations();
        validator.validate(object).forEach(broken -> violations.add(Constraints.violation(Pointer.ROOT, broken)));
        violations.refuseIfAny();
        return object;
    }

    private <T> T bound(JsonNode document, Class<T> type, Violations violations) {
        var shape = new Shape(violations);
        var target = StrictMapper.MAPPER.constructType(type);
        shape.check(document, target, Pointer.ROOT);
        if (violations.count() > 0) {
            shape.sound().forEach(property -> property.check(validator, violations));
            violations.refuseIfAny();
        }
        return checked(requireNonNull(type.cast(StrictMapper.read(document, target, Pointer.ROOT))));
    }
}
