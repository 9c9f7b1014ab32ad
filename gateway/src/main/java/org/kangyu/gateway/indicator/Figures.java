package org.kangyu.gateway.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gateway's own reading of {@code indicator-values.changed.v1}. Of its figures, oldest first, only two are kept: the
 * latest, and the one before it that has a value.
 */
public record Figures(String indicator, List<Figure> values) {

    public Figures {
        indicator = indicator.intern(); // the same few in each of many regions
        values = values == null ? List.of() : lastTwo(values); // an event leaves empty lists out
    }

    public Optional<Figure> latest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** The newest earlier figure with a value, for a period of the same length. */
    public Optional<Figure> before() {
        return values.size() < 2 ? Optional.empty() : Optional.of(values.getFirst());
    }

    private static List<Figure> lastTwo(List<Figure> all) {
        var kept = new ArrayList<Figure>(2);
        for (var figure : all.reversed()) {
            if (kept.isEmpty() || (kept.size() == 1 && isBefore(figure, kept.getFirst()))) {
                kept.add(figure);
            }
        }
        return List.copyOf(kept.reversed());
    }

    private static boolean isBefore(Figure figure, Figure latest) {
        return figure.value() != null && figure.isComparable(latest);
    }
}
