package org.kangyu.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kangyu.kit.problem.Violation;

/** Whatever is given as a code: one that is taken has one form only, and what is suggested would be taken. */
class CodesFuzzTest {

    private static final Set<String> KNOWN = Set.of("150602", "tcm-hall", "A100");

    @FuzzTest
    void takesRegionCodesInOneForm(byte[] given) {
        var code = text(given);
        if (isTaken(code, text -> RegionCode.check("region", text))) {
            var full = RegionCode.full(code);

            assertThat(full).matches("[0-9]{12}").startsWith(code);
            assertThat(RegionCode.full(full)).isEqualTo(full);
            assertThat(RegionCode.full(RegionCode.brief(full))).isEqualTo(full);
        } else {
            assertThat(RegionCode.full(code)).isEqualTo(code);
        }
    }

    @FuzzTest
    void takesCodesOfPlainCharacters(byte[] given) {
        var code = text(given);
        if (isTaken(code, text -> CodeText.check("code", text))) {
            assertThat(CodeText.narrow(code)).isEqualTo(code);
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(code)).isTrue();
        }
    }

    @FuzzTest
    void takesKnownCodesOnly(byte[] given) {
        var code = text(given);
        if (isTaken(code, text -> Known.check("code", text, KNOWN))) {
            assertThat(KNOWN).contains(code);
        }
    }

    private static boolean isTaken(String code, Function<String, Optional<Violation>> check) {
        var wrong = check.apply(code);
        wrong.map(Violation::suggestion)
                .ifPresent(suggestion -> assertThat(check.apply(suggestion)).isEmpty());
        return wrong.isEmpty();
    }

    private static String text(byte[] given) {
        return new String(given, StandardCharsets.UTF_8);
    }
}
