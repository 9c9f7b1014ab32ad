package org.kangyu.kit.importing;

import java.util.Locale;
import java.util.Map;
import org.kangyu.kit.text.Text;

/** Yes or no in cells, in the ways people write it. */
final class CellFlag {

    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("1", true),
            Map.entry("是", true),
            Map.entry("false", false),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("0", false),
            Map.entry("否", false));
    private static final Text NO_FLAG = Text.of("应为 是 或 否", "Yes or no is expected: true or false");

    private CellFlag() {}

    static boolean read(String value) throws CellFault {
        var flag = WORDS.get(value.toLowerCase(Locale.ROOT));
        if (flag == null) {
            throw new CellFault("not-a-flag", NO_FLAG, null);
        }
        return flag;
    }
}
