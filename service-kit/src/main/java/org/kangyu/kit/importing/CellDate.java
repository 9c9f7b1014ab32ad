package org.kangyu.kit.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Iso;
import org.kangyu.kit.text.Text;

/** Dates in cells: {@code 2025-12-31}; other ways to write one are suggested in this form. */
final class CellDate {

    private static final Pattern PARTS = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?");
    private static final Text NO_DATE = Text.of("应为 2025-12-31 形式的日期", "A date such as 2025-12-31 is expected");

    private CellDate() {}

    static LocalDate read(String value) throws CellFault {
        try {
            return Iso.day(value);
        } catch (DateTimeException e) {
            throw new CellFault("not-a-date", NO_DATE, probable(value));
        }
    }

    private static @Nullable String probable(String value) {
        var parts = PARTS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC));
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(part(parts.group(1)), part(parts.group(2)), part(parts.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int part(@Nullable String digits) {
        return Integer.parseInt(String.valueOf(digits));
    }
}
