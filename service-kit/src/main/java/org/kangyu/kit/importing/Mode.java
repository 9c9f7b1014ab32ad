package org.kangyu.kit.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** What becomes of the valid rows of a file that has faulty ones; names are part of the API. */
enum Mode {
    ALL_OR_NOTHING,
    VALID_ROWS;

    private static final Text UNKNOWN =
            Text.of("mode 应为 all-or-nothing 或 valid-rows", "mode is all-or-nothing or valid-rows");

    static Mode of(@Nullable String asked) {
        if (asked == null) {
            return ALL_OR_NOTHING;
        }
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(unknown(asked)));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Violation unknown(String asked) {
        var words = List.of(ALL_OR_NOTHING.word(), VALID_ROWS.word());
        return new Violation(
                "mode",
                "unknown-mode",
                UNKNOWN,
                Suggestion.nearest(asked, words).orElse(null));
    }
}
