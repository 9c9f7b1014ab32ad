package org.kangyu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.function.Consumer;

/** References in a document to its components, written like {@code #/components/schemas/Text}. */
final class References {

    private static final String PREFIX = "#/components/";

    private References() {}

    static String to(String section, String name) {
        return PREFIX + section + "/" + name;
    }

    /** Tells each that is in the node. */
    static void visit(JsonNode node, Consumer<String> visitor) {
        if (node.isTextual() && node.textValue().startsWith(PREFIX)) {
            visitor.accept(node.textValue());
        }
        node.forEach(child -> visit(child, visitor));
    }

    /** In place; a reference may be a {@code $ref} or one of a discriminator's mappings. */
    static void rename(JsonNode node, Map<String, String> renamed) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(field -> field.setValue(renamed(field.getValue(), renamed)));
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    array.set(index, renamed(array.get(index), renamed));
                }
            }
            default -> {}
        }
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> renamed) {
        if (node.isTextual()) {
            var name = renamed.get(node.textValue());
            return name == null ? node : new TextNode(name);
        }
        rename(node, renamed);
        return node;
    }
}
