package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kangyu.kit.text.Text;

/** Divisions: 6 digits of GB/T 2260, or 9 or 12 of the statistical codes. */
@ApplicationScoped
class DivisionScheme implements Scheme {

    private static final Set<Integer> LENGTHS = Set.of(6, 9, 12);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}|[0-9]{9}|[0-9]{12}");
    private static final Text LENGTH =
            Text.of("区划代码应为 6、9 或 12 位数字，实为 %d 位", "A division has 6, 9 or 12 digits, not %d");
    private static final Text CHARACTER = Text.of("第 %d 位不能是 %s", "Character %d cannot be %s");

    private final DivisionStanding standing;

    DivisionScheme(DivisionStanding standing) {
        this.standing = standing;
    }

    @Override
    public String name() {
        return "division";
    }

    @Override
    public Set<String> divisions(String value) {
        var plain = Typed.of(value).plain();
        return DIGITS.matcher(plain).matches() ? DivisionLevels.path(DivisionLevels.full(plain)) : Set.of();
    }

    @Override
    public Verdict check(Question question) {
        var verdict = new Verdict();
        var typed = Typed.of(question.value());
        checkSpelling(typed, question.value(), verdict);
        if (DIGITS.matcher(typed.plain()).matches()) {
            var code = DivisionLevels.full(typed.plain());
            new DivisionDigits(code, verdict).check();
            tellParts(code, question, verdict);
            if (verdict.isValid()) {
                checkStanding(typed.plain(), question, verdict);
            }
        }
        return verdict;
    }

    private static void checkSpelling(Typed typed, String value, Verdict verdict) {
        var meant = meant(typed.plain()).filter(code -> !code.equals(value)).orElse(null);
        typed.deviations()
                .forEach((deviation, position) ->
                        verdict.error(deviation.code(), deviation.message(position), position, meant));
        var plain = typed.plain();
        for (int i = 0; i < plain.length(); i++) {
            if (!isDigit(plain.charAt(i))) {
                var position = typed.position(i);
                verdict.error("wrong-character", CHARACTER.with(position, plain.charAt(i)), position, meant);
            }
        }
        if (!LENGTHS.contains(plain.length())) {
            verdict.error("wrong-length", LENGTH.with(plain.length()), typed.position(plain.length()), meant);
        }
    }

    /** With digits for the letters that look like them, and with the zeros of a province or prefecture. */
    private static Optional<String> meant(String plain) {
        var digits = plain.replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('S', '5')
                .replace('B', '8');
        var full = digits.length() == 2 || digits.length() == 4 ? digits + "0".repeat(6 - digits.length()) : digits;
        return Optional.of(full).filter(code -> DIGITS.matcher(code).matches());
    }

    private void checkStanding(String plain, Question question, Verdict verdict) {
        var code = DivisionLevels.full(plain);
        standing.doubt(code, question.day(), question.divisions(), 1).ifPresent(doubt -> {
            var found = doubt.finding();
            var meant = found.suggestion() == null ? null : found.suggestion().substring(0, plain.length());
            var finding = new Finding(found.code(), found.message(), found.position(), meant);
            if (doubt.isCertain()) {
                verdict.error(finding);
            } else {
                verdict.warn(finding);
            }
        });
    }

    private void tellParts(String code, Question question, Verdict verdict) {
        for (int level = 0; level <= DivisionLevels.lowest(code); level++) {
            var known = question.divisions().get(DivisionLevels.at(code, level));
            var name = known == null && level == 0
                    ? standing.provinceName(code).orElse(null)
                    : known == null ? null : known.name();
            if (!DivisionLevels.isEmpty(code, level)) {
                var digits = DivisionLevels.digits(code, level);
                verdict.part(DivisionLevels.NAMES.get(level), digits, DivisionLevels.start(level) + 1, name);
            }
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
