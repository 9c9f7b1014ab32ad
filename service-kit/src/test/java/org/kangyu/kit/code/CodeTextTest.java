package org.kangyu.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.problem.Violation;

class CodeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"ORD-H-0001", "12150600460720009A", "03.04", "fever-clinic", "A100"})
    void takesCodesAsTheyAreInUse(String code) {
        assertThat(CodeText.check("/code", code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "О100", "A\u200b100", "\u202eA100", "=cmd", "中心"})
    void refusesWhatCannotBeTypedAlike(String code) {
        assertThat(CodeText.check("/code", code)).map(Violation::code).contains("malformed-code");
    }

    @ParameterizedTest
    @CsvSource({"ＯＲＤ－１, ORD-1", "'R01\n', R01", "' A100', A100"})
    void suggestsThePlainForm(String written, String plain) {
        assertThat(CodeText.check("/code", written)).map(Violation::suggestion).contains(plain);
    }
}
