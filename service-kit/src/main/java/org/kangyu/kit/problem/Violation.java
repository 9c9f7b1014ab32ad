package org.kangyu.kit.problem;

import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/**
 * One thing that is wrong with a request: where (JSON pointer such as {@code /names/0/zh}, query parameter such as
 * {@code limit}, or cell such as {@code B17}), what, and what was probably meant.
 */
public record Violation(
        String pointer, String code, Text message, @Nullable String suggestion) {
    public Violation(String pointer, String code, Text message) {
        this(pointer, code, message, null);
    }
}
