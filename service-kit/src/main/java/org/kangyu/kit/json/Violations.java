package org.kangyu.kit.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;

/** Collects what is wrong with one document, each thing once, up to a number that no honest mistake reaches. */
final class Violations {

    private static final int MOST = 1_000;

    private final Set<Violation> found = new LinkedHashSet<>();

    /** A key such as {@code malformed.uuid} has the code {@code malformed} and words of its own. */
    void add(String pointer, String key) {
        add(pointer, key, Map.of(), null);
    }

    void add(String pointer, String key, Map<String, ?> attributes, @Nullable String suggestion) {
        add(Messages.violation(pointer, key, attributes, suggestion));
    }

    void add(Violation violation) {
        if (found.size() < MOST) {
            found.add(violation);
        }
    }

    int count() {
        return found.size();
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(List.copyOf(found));
        }
    }
}
