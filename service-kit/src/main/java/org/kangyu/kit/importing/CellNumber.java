package org.kangyu.kit.importing;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** Numbers in cells: plain digits with a point; what was probably meant by anything else is suggested, never taken. */
final class CellNumber {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]");
    private static final Pattern NO_FRACTION = Pattern.compile("\\.0+$");
    private static final Text NO_NUMBER = Text.of("应为数字", "A number is expected");
    private static final Text NO_WHOLE_NUMBER = Text.of("应为整数", "A whole number is expected");

    private CellNumber() {}

    static double read(String value) throws CellFault {
        CellText.refuseScientific(value);
        if (!NUMBER.matcher(value).matches()) {
            throw new CellFault("not-a-number", NO_NUMBER, probable(value, NUMBER));
        }
        return Double.parseDouble(value);
    }

    static int readWhole(String value) throws CellFault {
        CellText.refuseScientific(value);
        if (!WHOLE.matcher(value).matches()) {
            throw new CellFault("not-a-whole-number", NO_WHOLE_NUMBER, probable(value, WHOLE));
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CellFault("not-a-whole-number", NO_WHOLE_NUMBER, null);
        }
    }

    /** Full-width digits and signs as half-width ones, without separators of thousands and blanks. */
    private static @Nullable String probable(String value, Pattern expected) {
        var narrow = Normalizer.normalize(value, Normalizer.Form.NFKC);
        var joined = SEPARATOR.matcher(narrow).replaceAll("");
        var plain = NO_FRACTION.matcher(joined).replaceFirst("");
        return expected.matcher(plain).matches() ? plain : null;
    }
}
