package org.kangyu.kit.code;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** How any code is written: 1 to 64 letters, digits, dots, dashes and underscores, never in full width. */
public final class CodeText {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._/-]{0,63}");
    private static final Text NOT_PLAIN =
            Text.of("代码应使用半角字符，首尾无空白", "Write the code in half-width characters without blanks around it");
    private static final Text MALFORMED = Text.of(
            "代码由 1 至 64 个半角字母、数字和 . _ / - 组成，以字母或数字开头",
            "A code is 1 to 64 letters, digits and . _ / - and starts with a letter or digit");

    private CodeText() {}

    /** What is wrong with the code, if anything. */
    public static Optional<Violation> check(String pointer, @Nullable String code) {
        if (code == null || CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        var narrow = narrow(code);
        return Optional.of(
                CODE.matcher(narrow).matches()
                        ? new Violation(pointer, "not-plain", NOT_PLAIN, narrow)
                        : new Violation(pointer, "malformed-code", MALFORMED));
    }

    /** The text with half-width letters and digits for full-width ones, and without blanks around it. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
