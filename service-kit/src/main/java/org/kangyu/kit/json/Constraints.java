package org.kangyu.kit.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kangyu.kit.problem.Violation;

/** Tells broken Bean Validation constraints in our own words: code {@code size} for {@code @Size} and so on. */
final class Constraints {

    private static final Pattern OWN_MESSAGE = Pattern.compile("\\{(?!jakarta\\.|org\\.hibernate\\.)([\\w.-]+)}");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Constraints() {}

    static Violation violation(String pointer, ConstraintViolation<?> broken) {
        var constraint = broken.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var code = WORD_START.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
        var own = OWN_MESSAGE.matcher(broken.getMessageTemplate());
        var words = Messages.text(own.matches() ? own.group(1) : code, constraint.getAttributes());
        return new Violation(pointer + pointer(broken.getPropertyPath()), code, words, null);
    }

    private static String pointer(Path path) {
        var pointer = Pointer.ROOT;
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer = Pointer.child(pointer, node.getIndex());
            } else if (node.getKey() != null) {
                pointer = Pointer.child(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = Pointer.child(pointer, node.getName());
            }
        }
        return pointer;
    }
}
