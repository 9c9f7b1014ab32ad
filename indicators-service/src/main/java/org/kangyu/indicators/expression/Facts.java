package org.kangyu.indicators.expression;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kangyu.indicators.UnitKind;

/** What is so of a unit in the form that expressions read: declared fields only, lists that are absent are empty. */
public record Facts(UnitKind kind, Map<String, Object> fields) {

    public Facts {
        fields = Map.copyOf(fields);
    }

    public static Facts of(UnitKind kind, JsonNode document) {
        return new Facts(kind, struct(document, RegistryTypes.of(kind)));
    }

    Map<String, Object> variables() {
        return Map.of(kind.word(), fields);
    }

    private static Map<String, Object> struct(JsonNode node, StructType type) {
        var values = new HashMap<String, Object>();
        for (var field : type.fields()) {
            var value = node.path(field.name());
            if (field.type() instanceof ListType list) {
                values.put(field.name(), list(value, list.elemType()));
            } else if (!value.isMissingNode() && !value.isNull()) {
                values.put(field.name(), value(value, field.type()));
            }
        }
        return values;
    }

    private static List<Object> list(JsonNode node, CelType type) {
        var values = new ArrayList<>();
        node.forEach(element -> values.add(value(element, type)));
        return values;
    }

    private static Object value(JsonNode node, CelType type) {
        if (type instanceof StructType struct) {
            return struct(node, struct);
        }
        return switch (type.kind()) {
            case CelKind.DOUBLE -> node.asDouble();
            case CelKind.INT -> node.asLong();
            case CelKind.BOOL -> node.asBoolean();
            default -> node.asText();
        };
    }
}
