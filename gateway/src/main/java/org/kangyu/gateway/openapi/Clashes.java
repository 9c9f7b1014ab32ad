package org.kangyu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Components of two documents that have one name and are not the same. */
final class Clashes {

    private final JsonNode known;
    private final ObjectNode added;
    private final String owner;
    private final Map<String, String> renamed = new HashMap<>();

    private Clashes(JsonNode known, ObjectNode added, String owner) {
        this.known = known;
        this.added = added;
        this.owner = owner;
    }

    /**
     * New names for what clashes in the added document, by reference. What refers to something that clashes is not the
     * same either, so this goes on until no more is found.
     */
    static Map<String, String> resolve(JsonNode known, ObjectNode added, String owner) {
        var clashes = new Clashes(known, added, owner);
        while (clashes.findMore()) {
            // each round finds what refers to the clashes of the last one
        }
        return clashes.renamed;
    }

    /** The name with the owner's before it. */
    static String name(String owner, String name) {
        return Character.toUpperCase(owner.charAt(0)) + owner.substring(1) + name;
    }

    private boolean findMore() {
        int before = renamed.size();
        var now = added.deepCopy();
        References.rename(now, renamed);
        now.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component -> compare(section.getKey(), component.getKey(), component.getValue())));
        return renamed.size() > before;
    }

    private void compare(String section, String name, JsonNode component) {
        var other = known.path("components").path(section).path(name);
        if (!other.isMissingNode() && !other.equals(component)) {
            renamed.put(References.to(section, name), References.to(section, name(owner, name)));
        }
    }
}
