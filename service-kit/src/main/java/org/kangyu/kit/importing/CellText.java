package org.kangyu.kit.importing;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.kangyu.kit.text.Text;

/** Texts in cells, with what spreadsheets do to codes and what no text has. */
final class CellText {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+[0-9]{1,2}");
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
    private static final Text ERROR = Text.of("表格软件未能算出此单元格", "The spreadsheet could not compute this cell");
    private static final Text TURNED_INTO_NUMBER = Text.of(
            "表格软件已将代码变成了数字；请把该列设为文本格式后重新填写",
            "The spreadsheet has turned the code into a number: format the column as text and enter it again");
    private static final Text CONTROL_CHARACTER = Text.of("含有不可见的控制字符", "It contains an invisible control character");

    private CellText() {}

    static String read(String value) throws CellFault {
        refuseScientific(value);
        if (ERRORS.contains(value)) {
            throw new CellFault("spreadsheet-error", ERROR, null);
        }
        if (hasForbidden(value)) {
            throw new CellFault("control-character", CONTROL_CHARACTER, withoutForbidden(value));
        }
        return value;
    }

    static void refuseScientific(String value) throws CellFault {
        if (value.indexOf('+') > 0 && SCIENTIFIC.matcher(value).matches()) {
            throw new CellFault("scientific-notation", TURNED_INTO_NUMBER, new BigDecimal(value).toPlainString());
        }
    }

    /** Control characters are single ones; a loop, for this is asked of every cell. */
    private static boolean hasForbidden(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isForbidden(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    private static String withoutForbidden(String value) {
        return value.codePoints()
                .filter(character -> !isForbidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
