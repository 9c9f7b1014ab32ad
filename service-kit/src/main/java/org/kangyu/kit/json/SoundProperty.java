package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validator;
import org.kangyu.kit.problem.ProblemException;

/** A property of a record whose JSON has the right shape, though the record as a whole cannot be built. */
record SoundProperty(Class<?> owner, String name, JavaType type, JsonNode node, String pointer) {
    void check(Validator validator, Violations violations) {
        try {
            validator
                    .validateValue(owner, name, StrictMapper.read(node, type, Pointer.child(pointer, name)))
                    .forEach(broken -> violations.add(Constraints.violation(pointer, broken)));
        } catch (ProblemException e) {
            e.violations().forEach(violations::add);
        }
    }
}
