package org.kangyu.system.history;

import java.util.Collection;
import java.util.List;

/** All that is to be compared once everything has come to rest; the topic in its own order. */
public record Evidence(
        Collection<Write> writes,
        List<State> revisions,
        List<State> table,
        long waiting,
        List<State> topic,
        List<State> cards,
        boolean compacted) {

    public Evidence {
        writes = List.copyOf(writes);
        revisions = List.copyOf(revisions);
        table = List.copyOf(table);
        topic = List.copyOf(topic);
        cards = List.copyOf(cards);
    }
}
