package org.kangyu.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.problem.Violation;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "15,        150000000000",
        "1506,      150600000000",
        "150602,    150602000000",
        "150602001, 150602001000",
        "150602001201, 150602001201"
    })
    void hasAShortAndAFullForm(String brief, String full) {
        assertThat(RegionCode.full(brief)).isEqualTo(full);
        assertThat(RegionCode.full(full)).isEqualTo(full);
        assertThat(RegionCode.brief(full)).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "150", "1506021", "15060200000", "1506020010001", "15 602", "R01\n", "-1506"})
    void refusesWhatIsNoCode(String text) {
        assertThat(RegionCode.check("/code", text)).map(Violation::code).contains("region-code");
    }

    @Test
    void suggestsHalfWidthDigits() {
        assertThat(RegionCode.check("/code", "１５０６０２"))
                .map(Violation::suggestion)
                .contains("150602");
    }
}
