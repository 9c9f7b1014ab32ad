package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kangyu.indicators.UnitKind;
import org.kangyu.indicators.expression.RegistryTypes;

/** The few things that expressions about one unit can see of another one, from day to day; days alike are one state. */
@ApplicationScoped
class Outlines {

    private final Documents documents;

    Outlines(Documents documents) {
        this.documents = documents;
    }

    Map<String, List<DocumentState>> of(UnitKind kind, Collection<String> ids) {
        var seen = RegistryTypes.outline(kind);
        var outlines = new HashMap<String, List<DocumentState>>();
        for (var state : documents.of(kind, ids)) {
            add(
                    outlines.computeIfAbsent(state.unit().id(), _ -> new ArrayList<>()),
                    new DocumentState(state.unit(), state.from(), state.to(), outline(state, seen)));
        }
        return outlines;
    }

    /** Those that look the same before and after, to all others. */
    static Set<String> same(Map<String, List<DocumentState>> before, Map<String, List<DocumentState>> after) {
        return before.entrySet().stream()
                .filter(outline -> outline.getValue().equals(after.get(outline.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void add(List<DocumentState> outline, DocumentState next) {
        var last = outline.isEmpty() ? null : outline.getLast();
        if (last != null && last.to().equals(next.from()) && last.document().equals(next.document())) {
            outline.set(outline.size() - 1, new DocumentState(last.unit(), last.from(), next.to(), last.document()));
        } else {
            outline.add(next);
        }
    }

    private static ObjectNode outline(DocumentState state, Collection<String> seen) {
        return ((ObjectNode) state.document()).deepCopy().retain(seen);
    }
}
