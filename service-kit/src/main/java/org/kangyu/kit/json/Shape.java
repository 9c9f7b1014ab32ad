package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.json.Structure.Field;
import org.kangyu.kit.text.Suggestion;

/** Compares a tree with the record type it shall become and notes every difference, not just the first. */
final class Shape {

    private final Violations violations;
    private final List<SoundProperty> sound = new ArrayList<>();

    Shape(Violations violations) {
        this.violations = violations;
    }

    /** The properties without a fault of shape; their constraints can be checked though the whole cannot be built. */
    List<SoundProperty> sound() {
        return sound;
    }

    void check(JsonNode node, JavaType type, String pointer) {
        var structure = Structure.of(type);
        if (structure.isPresent()) {
            structure(node, structure.get(), type, pointer);
        } else if (type.isCollectionLikeType()) {
            list(node, type, pointer);
        } else if (type.isMapLikeType()) {
            map(node, type, pointer);
        } else {
            Scalar.check(node, type, pointer, violations);
        }
    }

    /** A merge patch removes a field by null; when there is no such field, the client meant another one. */
    void refuseToRemoveUnknown(JsonNode patch, JavaType type, String pointer) {
        var structure = Structure.of(type);
        if (structure.isEmpty() || !patch.isObject()) {
            return;
        }
        var fields = structure.get().fields();
        patch.properties().forEach(change -> {
            var field = fields.get(change.getKey());
            var at = Pointer.child(pointer, change.getKey());
            if (field != null) {
                refuseToRemoveUnknown(change.getValue(), field.type(), at);
            } else if (change.getValue().isNull()) {
                unknown(change.getKey(), fields, at);
            }
        });
    }

    private void structure(JsonNode node, Structure structure, JavaType type, String pointer) {
        if (!node.isObject()) {
            violations.add(Kind.OBJECT.expectedAt(pointer));
            return;
        }
        var fields = structure.fields();
        for (var name : (Iterable<String>) node::fieldNames) {
            if (!fields.containsKey(name)) {
                unknown(name, fields, Pointer.child(pointer, name));
            }
        }
        fields.values().forEach(field -> field(node, field, type, pointer));
    }

    private void field(JsonNode parent, Field field, JavaType owner, String pointer) {
        var before = violations.count();
        var node = parent.get(field.name());
        var at = Pointer.child(pointer, field.name());
        if (node != null && !node.isNull()) {
            check(node, field.type(), at);
        } else if (isRequired(field, node)) {
            violations.add(at, "not-null");
        }
        if (violations.count() == before) {
            var given = given(node, field.type());
            sound.add(new SoundProperty(owner.getRawClass(), field.name(), field.type(), given, pointer));
        }
    }

    private static JsonNode given(@Nullable JsonNode node, JavaType type) {
        if (node != null) {
            return node;
        }
        var nodes = JsonNodeFactory.instance;
        return type.isCollectionLikeType()
                ? nodes.arrayNode()
                : type.isMapLikeType() ? nodes.objectNode() : nodes.nullNode();
    }

    private static boolean isRequired(Field field, @Nullable JsonNode node) {
        var isAbsentContainer = field.type().isContainerType() && node == null;
        return !isAbsentContainer && !field.isNullable();
    }

    private void list(JsonNode node, JavaType type, String pointer) {
        if (!node.isArray()) {
            violations.add(Kind.ARRAY.expectedAt(pointer));
            return;
        }
        for (int index = 0; index < node.size(); index++) {
            element(node.get(index), type.getContentType(), Pointer.child(pointer, index));
        }
    }

    private void map(JsonNode node, JavaType type, String pointer) {
        if (!node.isObject()) {
            violations.add(Kind.OBJECT.expectedAt(pointer));
            return;
        }
        node.properties().forEach(entry -> {
            var at = Pointer.child(pointer, entry.getKey());
            check(TextNode.valueOf(entry.getKey()), type.getKeyType(), at);
            element(entry.getValue(), type.getContentType(), at);
        });
    }

    private void element(JsonNode node, JavaType type, String pointer) {
        if (node.isNull()) {
            violations.add(pointer, "not-null");
        } else {
            check(node, type, pointer);
        }
    }

    private void unknown(String name, Map<String, Field> fields, String pointer) {
        var suggestion = Suggestion.nearest(name, fields.keySet()).orElse(null);
        violations.add(pointer, "unknown-field", Map.of(), suggestion);
    }
}
