package org.kangyu.kit.problem;

import java.util.List;

/** Everything that is wrong, told at once. */
public final class Violations {

    private Violations() {}

    public static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(found);
        }
    }
}
