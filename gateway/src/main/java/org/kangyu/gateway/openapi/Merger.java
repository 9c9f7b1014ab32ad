package org.kangyu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Adds the documents of the owners to the gateway's own. */
final class Merger {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    private final ObjectNode merged;
    private final Map<String, String> ownerByForm = new HashMap<>();

    Merger(ObjectNode own) {
        merged = own.deepCopy();
        paths().fieldNames().forEachRemaining(path -> ownerByForm.put(form(path), "gateway"));
    }

    /** Takes the paths that are the owner's to answer; those that somebody has already are left out. */
    void add(String owner, ObjectNode document, Predicate<String> isAnswered) {
        var renamed = Clashes.resolve(merged, document, owner);
        var added = document.deepCopy();
        References.rename(added, renamed);
        added.path("paths").properties().stream()
                .filter(path -> isAnswered.test(path.getKey()))
                .filter(path -> isNew(owner, path.getKey()))
                .forEach(path -> paths().set(path.getKey(), path.getValue()));
        added.path("components")
                .properties()
                .forEach(section -> addComponents(section.getKey(), section.getValue(), renamed));
        addTags(added.path("tags"));
    }

    ObjectNode document() {
        return merged;
    }

    private boolean isNew(String owner, String path) {
        var other = ownerByForm.putIfAbsent(form(path), owner);
        if (other != null) {
            Log.warnf("%s and %s both document %s: the first one counts", other, owner, path);
        }
        return other == null;
    }

    private void addComponents(String section, JsonNode components, Map<String, String> renamed) {
        var known = merged.withObject("/components").withObject("/" + section);
        components.properties().forEach(component -> {
            var reference = References.to(section, component.getKey());
            var name = renamed.getOrDefault(reference, reference);
            known.set(name.substring(name.lastIndexOf('/') + 1), component.getValue());
        });
    }

    private void addTags(JsonNode tags) {
        if (!tags.isEmpty()) {
            var known = merged.withArray("/tags");
            Set<String> names = new HashSet<>();
            known.forEach(tag -> names.add(tag.path("name").asText()));
            StreamSupport.stream(tags.spliterator(), false)
                    .filter(tag -> names.add(tag.path("name").asText()))
                    .forEach(known::add);
        }
    }

    private ObjectNode paths() {
        return merged.withObject("/paths");
    }

    /** Two templates that differ in the names of their parameters only are one path. */
    private static String form(String path) {
        return PARAMETER.matcher(path).replaceAll("{}");
    }
}
