package org.kangyu.facilities.code.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTest {

    private static final OrganisationCode FORM = new OrganisationCode();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MB1670604",
                "MB1849823",
                "M000100Y4",
                "471171703",
                "457228822",
                "471510744",
                "400000624",
                "802100433",
                "708461136"
            })
    void takesCodesThatAreRight(String code) {
        assertThat(FORM.isCode(code)).isTrue();
    }

    @Test
    void writesTenAsXAndElevenAsZero() {
        assertThat(OrganisationCode.check("00000006")).isEqualTo('X');
        assertThat(OrganisationCode.check("00000000")).isEqualTo('0');
        assertThat(FORM.isCode("00000006X")).isTrue();
        assertThat(FORM.isCode("000000060")).isFalse();
    }

    /** All weights are prime to 11, so that a wrong digit shows; letters and digits that are 11 apart do not. */
    @ParameterizedTest
    @ValueSource(strings = {"MB1670604", "471171703", "802100433"})
    void findsEverySingleWrongDigit(String code) {
        for (int i = 0; i < code.length(); i++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                var typed = code.substring(0, i) + wrong + code.substring(i + 1);
                if (Character.isDigit(code.charAt(i))) {
                    assertThat(FORM.isCode(typed)).as(typed).isEqualTo(typed.equals(code));
                }
            }
        }
    }

    @Test
    void refusesWhatIsNotWrittenLikeOne() {
        assertThat(FORM.isCode("47117170-3")).isFalse();
        assertThat(FORM.isCode("mb1670604")).isFalse();
        assertThat(FORM.isCode("47117170A")).isFalse();
        assertThat(FORM.isCode("4711717")).isFalse();
    }
}
