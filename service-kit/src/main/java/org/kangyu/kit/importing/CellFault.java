package org.kangyu.kit.importing;

import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Why a cell's value cannot be read. */
final class CellFault extends Exception {

    private final String code;
    private final transient Text reason;
    private final @Nullable String suggestion;

    CellFault(String code, Text reason, @Nullable String suggestion) {
        super(code, null, false, false);
        this.code = code;
        this.reason = reason;
        this.suggestion = suggestion;
    }

    Violation in(String column) {
        return new Violation(column, code, reason, suggestion);
    }
}
