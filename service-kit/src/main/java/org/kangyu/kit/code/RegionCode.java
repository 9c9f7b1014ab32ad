package org.kangyu.kit.code;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Region codes: 12 digits, of which trailing zeros may be left out at the ends of levels (2, 4, 6, 9 digits). */
public final class RegionCode {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,12}");
    private static final Pattern ZEROS =
            Pattern.compile("(?<=^..)0{10}$|(?<=^.{4})0{8}$|(?<=^.{6})0{6}$|(?<=^.{9})000$");
    private static final Set<Integer> LENGTHS = Set.of(2, 4, 6, 9, 12);
    private static final Text MALFORMED =
            Text.of("区划代码应为 2、4、6、9 或 12 位数字", "A region code has 2, 4, 6, 9 or 12 digits");

    private RegionCode() {}

    /** The code with all its 12 digits; what is no region code stays as it is. */
    public static String full(String code) {
        return isCode(code) ? code + "0".repeat(12 - code.length()) : code;
    }

    /** The code without the zeros that say nothing. */
    public static String brief(String code) {
        return ZEROS.matcher(code).replaceFirst("");
    }

    /** What is wrong with the code, if anything. */
    public static Optional<Violation> check(String pointer, @Nullable String code) {
        if (code == null || isCode(code)) {
            return Optional.empty();
        }
        var widthless = CodeText.narrow(code);
        return Optional.of(new Violation(pointer, "region-code", MALFORMED, isCode(widthless) ? widthless : null));
    }

    private static boolean isCode(String code) {
        return DIGITS.matcher(code).matches() && LENGTHS.contains(code.length());
    }
}
