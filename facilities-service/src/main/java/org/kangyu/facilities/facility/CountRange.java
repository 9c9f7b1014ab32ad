package org.kangyu.facilities.facility;

import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Whole numbers from the least to the most, both included, written as {@code ge:20} or {@code between:5,10}. */
record CountRange(long least, long most) {

    private static final Pattern ONE_BOUND = Pattern.compile("(?:(eq|ge|gt|le|lt):)?([0-9]{1,9})");
    private static final Pattern TWO_BOUNDS = Pattern.compile("between:([0-9]{1,9}),([0-9]{1,9})");
    private static final Pattern DASHED = Pattern.compile("([0-9]{1,9})[-~]([0-9]{1,9})");
    private static final Map<String, String> SIGNS = Map.of(">=", "ge", "<=", "le", ">", "gt", "<", "lt", "=", "eq");
    private static final Text EXPECTED = Text.of(
            "应为整数或 eq:、ge:、gt:、le:、lt: 加整数，或 between:小,大",
            "A whole number is expected, also after eq:, ge:, gt:, le: or lt:, or between:least,most");

    /** What is wrong with the text, if anything. */
    static Optional<Violation> check(String parameter, String text) {
        return parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(new Violation(parameter, "malformed-range", EXPECTED, meant(text)));
    }

    static Optional<CountRange> parse(String text) {
        var two = TWO_BOUNDS.matcher(text);
        if (two.matches()) {
            return Optional.of(new CountRange(Long.parseLong(two.group(1)), Long.parseLong(two.group(2))))
                    .filter(range -> range.least <= range.most);
        }
        var one = ONE_BOUND.matcher(text);
        return one.matches()
                ? Optional.of(of(Optional.ofNullable(one.group(1)).orElse("eq"), Long.parseLong(one.group(2))))
                : Optional.empty();
    }

    private static CountRange of(String operator, long bound) {
        return switch (operator) {
            case "ge" -> new CountRange(bound, Integer.MAX_VALUE);
            case "gt" -> new CountRange(bound + 1, Integer.MAX_VALUE);
            case "le" -> new CountRange(0, bound);
            case "lt" -> new CountRange(0, bound - 1);
            default -> new CountRange(bound, bound);
        };
    }

    /** The range that was probably meant: signs for words, full-width forms, blanks, bounds the wrong way round. */
    private static String meant(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("\u2265", ">=")
                .replace("\u2264", "<=");
        var dashed = DASHED.matcher(spelled(plain)).replaceFirst("between:$1,$2");
        return Stream.of(dashed, TWO_BOUNDS.matcher(dashed).replaceFirst("between:$2,$1"))
                .filter(form -> parse(form).isPresent())
                .findFirst()
                .orElse("ge:20");
    }

    private static String spelled(String text) {
        return SIGNS.entrySet().stream()
                .filter(sign -> text.startsWith(sign.getKey()))
                .max(comparingInt(sign -> sign.getKey().length()))
                .map(sign -> sign.getValue() + ":"
                        + text.substring(sign.getKey().length()).replace(":", ""))
                .orElse(text);
    }
}
