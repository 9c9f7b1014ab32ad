package org.kangyu.gateway.availability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Everything that is wrong with a request, so that it can be said at once. */
final class Faults {

    private final List<Violation> violations = new ArrayList<>();

    void add(String parameter, String code, Text message, @Nullable String suggestion) {
        violations.add(new Violation(parameter, code, message, suggestion));
    }

    void refuseIfAny() {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
