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

/** A facility document in the form that expressions read: declared fields only, lists that are absent are empty. */
public record FacilityFacts(Map<String, Object> fields) {

    public FacilityFacts {
        fields = Map.copyOf(fields);
    }

    public static FacilityFacts of(JsonNode document) {
        return new FacilityFacts(struct(document, FacilityType.FACILITY));
    }

    Map<String, Object> variables() {
        return Map.of("facility", fields);
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
