package org.kangyu.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Components that nothing refers to, such as those of paths that were left out. */
final class Unused {

    private static final String COMPONENTS = "components";
    private static final String BY_NAME = "securitySchemes"; // operations name them without a reference

    private Unused() {}

    static void remove(ObjectNode document) {
        var used = used(document);
        document.path(COMPONENTS).properties().stream()
                .filter(section -> !section.getKey().equals(BY_NAME))
                .forEach(section -> ((ObjectNode) section.getValue())
                        .properties()
                        .removeIf(component -> !used.contains(References.to(section.getKey(), component.getKey()))));
    }

    private static Set<String> used(ObjectNode document) {
        var used = new HashSet<String>();
        Deque<String> open = new ArrayDeque<>();
        document.properties().stream()
                .filter(field -> !field.getKey().equals(COMPONENTS))
                .forEach(field -> References.visit(field.getValue(), open::add));
        while (!open.isEmpty()) {
            var reference = open.remove();
            if (used.add(reference)) {
                References.visit(document.at(reference.substring(1)), open::add);
            }
        }
        return used;
    }
}
