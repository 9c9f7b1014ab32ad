package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a PATCH in {@code application/merge-patch+json} (RFC 7396): only the fields that change. */
@Schema(
        description = "The fields of the document that change, each with its new value; null removes it (RFC 7396)",
        examples = "{\"name\": {\"zh\": \"鄂尔多斯市中心医院\"}}")
public record MergePatch(@Schema(hidden = true) JsonNode fields) {
    /** The algorithm of RFC 7396, section 2, which changes {@code target}. */
    static JsonNode apply(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var object = target instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                object.remove(field.getKey());
            } else {
                object.set(field.getKey(), apply(object.get(field.getKey()), field.getValue()));
            }
        });
        return object;
    }
}
