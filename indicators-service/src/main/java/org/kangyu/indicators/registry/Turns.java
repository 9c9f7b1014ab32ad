package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Collects the days on which something begins or ends. */
final class Turns {

    private Turns() {}

    static void add(Collection<LocalDate> turns, DocumentState state) {
        turns.add(state.from());
        turns.add(state.to());
    }

    static void add(Collection<LocalDate> turns, List<DocumentState> states) {
        states.forEach(state -> add(turns, state));
    }

    /** Those of a part of a document that holds for some time. */
    static void add(Collection<LocalDate> turns, JsonNode term) {
        Json.text(term, "since").map(LocalDate::parse).ifPresent(turns::add);
        Json.text(term, "until").map(LocalDate::parse).ifPresent(turns::add);
    }
}
