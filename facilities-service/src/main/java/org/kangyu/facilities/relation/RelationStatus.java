package org.kangyu.facilities.relation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a relation is in its life on a day, as a condition on {@code d} and {@code :on}. */
enum RelationStatus {
    PLANNED("d.since > :on"),
    ACTIVE("(d.since <= :on and (d.until is null or d.until > :on))"),
    EXPIRED("(d.since <= :on and d.until <= :on and (d.dissolved is null or d.dissolved > :on))"),
    DISSOLVED("d.dissolved <= :on");

    static final List<String> TEXTS =
            Stream.of(values()).map(RelationStatus::text).toList();

    private final String condition;

    RelationStatus(String condition) {
        this.condition = condition;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String condition(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT)).condition;
    }
}
