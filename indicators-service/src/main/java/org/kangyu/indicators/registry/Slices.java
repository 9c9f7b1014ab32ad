package org.kangyu.indicators.registry;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cuts the days of a state so that nothing begins or ends within a slice. */
final class Slices {

    private Slices() {}

    /** The slices of the state, as far as its days lie from {@code first} until before {@code end}. */
    static Stream<DocumentState> of(DocumentState state, LocalDate first, LocalDate end, SortedSet<LocalDate> turns) {
        var from = state.from().isAfter(first) ? state.from() : first;
        var to = state.to().isBefore(end) ? state.to() : end;
        if (!from.isBefore(to)) {
            return Stream.empty();
        }
        var cuts = new TreeSet<>(turns.subSet(from, to));
        cuts.add(from);
        return cuts.stream().map(cut -> {
            var next = cuts.higher(cut);
            return new DocumentState(state.unit(), cut, next == null ? to : next, state.document());
        });
    }
}
