package org.kangyu.facilities.code.identifier;

import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** One thing about a code: at which character, counted from 1 as it was typed, and what was probably meant. */
record Finding(
        String code,
        Text message,
        @Nullable Integer position,
        @Nullable String suggestion) {
    /** The same about a division within another code, which keeps the division it was given. */
    Finding forDivisionWithin() {
        return new Finding(code, message, position, null);
    }
}
