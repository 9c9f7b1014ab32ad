package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        if (isStructure(type)) {
            structure(node, type, pointer);
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
        if (!isStructure(type) || !patch.isObject()) {
            return;
        }
        var components = components(type);
        patch.properties().forEach(field -> {
            var component = components.get(field.getKey());
            var at = Pointer.child(pointer, field.getKey());
            if (component != null) {
                refuseToRemoveUnknown(field.getValue(), type(component, type), at);
            } else if (field.getValue().isNull()) {
                unknown(field.getKey(), components, at);
            }
        });
    }

    private void structure(JsonNode node, JavaType type, String pointer) {
        if (!node.isObject()) {
            violations.add(Kind.OBJECT.expectedAt(pointer));
            return;
        }
        var components = components(type);
        for (var name : (Iterable<String>) node::fieldNames) {
            if (!components.containsKey(name)) {
                unknown(name, components, Pointer.child(pointer, name));
            }
        }
        components.values().forEach(component -> component(node, component, type, pointer));
    }

    private void component(JsonNode parent, RecordComponent component, JavaType owner, String pointer) {
        var before = violations.count();
        var type = type(component, owner);
        var node = parent.get(component.getName());
        var at = Pointer.child(pointer, component.getName());
        if (node != null && !node.isNull()) {
            check(node, type, at);
        } else if (isRequired(component, type, node)) {
            violations.add(at, "not-null");
        }
        if (violations.count() == before) {
            sound.add(new SoundProperty(owner.getRawClass(), component.getName(), type, given(node, type), pointer));
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

    private static boolean isRequired(RecordComponent component, JavaType type, @Nullable JsonNode node) {
        var isAbsentContainer = type.isContainerType() && node == null;
        return !isAbsentContainer && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
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

    private void unknown(String name, Map<String, RecordComponent> components, String pointer) {
        var suggestion = Suggestion.nearest(name, components.keySet()).orElse(null);
        violations.add(pointer, "unknown-field", Map.of(), suggestion);
    }

    /** A record with fields of its own in JSON, unlike one that stands for a single value. */
    private static boolean isStructure(JavaType type) {
        return type.getRawClass().isRecord()
                && StrictMapper.MAPPER.getSerializationConfig().introspect(type).findJsonValueAccessor() == null;
    }

    private static Map<String, RecordComponent> components(JavaType type) {
        var components = new LinkedHashMap<String, RecordComponent>();
        for (var component : type.getRawClass().getRecordComponents()) {
            components.put(component.getName(), component);
        }
        return components;
    }

    private static JavaType type(RecordComponent component, JavaType owner) {
        return StrictMapper.MAPPER.getTypeFactory().resolveMemberType(component.getGenericType(), owner.getBindings());
    }
}
