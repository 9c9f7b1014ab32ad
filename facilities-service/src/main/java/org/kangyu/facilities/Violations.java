package org.kangyu.facilities;

import java.util.List;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;

/** Everything that is wrong, told at once. */
public final class Violations {

    private Violations() {}

    public static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(found);
        }
    }
}
