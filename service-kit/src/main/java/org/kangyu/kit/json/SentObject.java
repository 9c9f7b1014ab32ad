package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;

/** JSON as it was sent, parsed once, with what no JSON may have; {@link StrictJson} makes documents of it. */
public final class SentObject {

    private final JsonNode tree;
    private final List<Violation> violations = new ArrayList<>();

    private SentObject(String text) {
        var found = new Violations();
        this.tree = DocumentReader.read(text, found);
        try {
            found.refuseIfAny();
        } catch (ProblemException e) {
            violations.addAll(e.violations());
        }
    }

    /** Refuses what is no JSON. */
    public static SentObject of(String text) {
        return new SentObject(text);
    }

    /** What was sent, whether it has the right shape or not. */
    public JsonNode tree() {
        return tree;
    }

    List<Violation> violations() {
        return violations;
    }

    /** A copy without these fields. */
    JsonNode without(Set<String> fields) {
        if (tree instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            copy.setAll(object);
            return copy.without(fields);
        }
        return tree;
    }

    /** Moves these fields out of the object. */
    static ObjectNode take(ObjectNode object, Set<String> fields) {
        var taken = JsonNodeFactory.instance.objectNode();
        for (var field : fields) {
            var value = object.remove(field);
            if (value != null) {
                taken.set(field, value);
            }
        }
        return taken;
    }
}
