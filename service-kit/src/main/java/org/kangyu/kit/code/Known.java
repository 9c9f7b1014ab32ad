package org.kangyu.kit.code;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** Refuses a code that is not among the known ones, with the nearest known one as suggestion. */
public final class Known {

    private static final Text UNKNOWN = Text.of("未知代码 %s", "%s is not a known code");

    private Known() {}

    /** What is wrong with the code, if anything; an absent one is never wrong. */
    public static Optional<Violation> check(String pointer, @Nullable String code, Collection<String> known) {
        if (code == null || known.contains(code)) {
            return Optional.empty();
        }
        var narrow = CodeText.narrow(code);
        var meant = known.contains(narrow)
                ? narrow
                : Suggestion.nearest(narrow, known).orElse(null);
        return Optional.of(new Violation(pointer, "unknown-code", UNKNOWN.with(code), meant));
    }
}
