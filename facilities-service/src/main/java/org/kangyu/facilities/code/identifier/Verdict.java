package org.kangyu.facilities.code.identifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** Everything that was found out about one code. What is in it grows while the code is checked. */
final class Verdict {

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    void error(String code, Text message, @Nullable Integer position, @Nullable String suggestion) {
        errors.add(new Finding(code, message, position, suggestion));
    }

    void error(Finding finding) {
        errors.add(finding);
    }

    void warn(String code, Text message, @Nullable Integer position, @Nullable String suggestion) {
        warnings.add(new Finding(code, message, position, suggestion));
    }

    void warn(Finding finding) {
        warnings.add(finding);
    }

    void part(String part, String value, int position, @Nullable Text name) {
        parts.add(new Part(part, value, position, name));
    }

    boolean isValid() {
        return errors.isEmpty();
    }

    List<Finding> errors() {
        return errors;
    }

    List<Finding> warnings() {
        return warnings;
    }

    List<Part> parts() {
        return parts;
    }
}
