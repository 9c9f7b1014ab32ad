package org.kangyu.system.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** One object as it would be applied. */
record Manifest(JsonNode body) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Manifest> parse(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll().stream().map(Manifest::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String apiVersion() {
        return text("/apiVersion");
    }

    String kind() {
        return text("/kind");
    }

    String name() {
        return text("/metadata/name");
    }

    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }

    List<JsonNode> list(String pointer) {
        return at(pointer).valueStream().toList();
    }

    /** The containers of a Deployment. */
    List<JsonNode> containers() {
        return list("/spec/template/spec/containers");
    }

    /** Whether a selector by labels, as Services and policies have it, means the pods of this Deployment. */
    boolean isSelectedBy(JsonNode labels) {
        var own = at("/spec/template/metadata/labels");
        return labels.propertyStream().allMatch(label -> label.getValue().equals(own.get(label.getKey())));
    }

    /** A copy with a mistake in it. */
    Manifest spoilt(UnaryOperator<String> mistake) {
        return parse(mistake.apply(body.toString())).getFirst();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
