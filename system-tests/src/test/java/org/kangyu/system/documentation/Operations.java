package org.kangyu.system.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The operations of an OpenAPI document, with the references in it followed. */
public record Operations(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    public Stream<Operation> all() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(method.getKey() + " " + path.getKey(), method.getValue(), this)));
    }

    /** Whether the media type has an example: its own, its schema's, or that of the items of its page or list. */
    boolean hasExample(JsonNode mediaType) {
        return mediaType.has("example") || isIllustrated(mediaType.path("schema"));
    }

    private boolean isIllustrated(JsonNode reference) {
        var schema = resolved(reference);
        return schema.has("examples")
                || (schema.path("properties").has("items") && isIllustrated(schema.at("/properties/items/items")))
                || (schema.has("items") && isIllustrated(schema.path("items")))
                || schema.has("additionalProperties");
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    /** One operation and the media types that it takes and gives on success. */
    public record Operation(String name, JsonNode description, Operations all) {

        public JsonNode parameters() {
            return description.path("parameters");
        }

        /** Whether a schema, or that of the items of its list, takes any text. */
        public boolean isText(JsonNode reference) {
            var schema = all.resolved(reference);
            return schema.has("items")
                    ? isText(schema.path("items"))
                    : schema.path("type").asText().equals("string") && !schema.has("format");
        }

        Stream<Map.Entry<String, JsonNode>> mediaTypes() {
            var taken = description.at("/requestBody/content").properties().stream();
            var given = description.path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .flatMap(response -> response.getValue().path("content").properties().stream());
            return Stream.concat(taken, given);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
