package org.kangyu.facilities.code.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {

    private static final UnifiedSocialCreditCode USCC = new UnifiedSocialCreditCode();

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4Z, 91350100M000100Y43", // the check character that belongs to it
        "91350100M000100Y44, 91350100M000100Y43",
        "9135O1OOMOOO1OOY43, 91350100M000100Y43", // O for 0 throughout
        "9I3501OOM000I00Y43, 91350100M000100Y43",
        "11500000M81670604W, 11500000MB1670604W", // 8 for B
        "1150000OMB1670604W, 11500000MB1670604W",
        "1L500000MB1670604W, 11500000MB1670604W",
        "11500000BM1670604W, 11500000MB1670604W", // neighbours swapped
        "115000OOMB16706O4W, 11500000MB1670604W",
        "121100004000002450, 121100004000002450",
        "12110000400000245O, 121100004000002450",
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Mending.of(USCC, typed)).contains(meant);
    }

    @Test
    void suggestsOnlyWhatIsRight() {
        for (var code : UnifiedSocialCreditCodeTest.codes(300)) {
            var typed = code.substring(0, 9) + (code.charAt(9) == '7' ? '4' : '7') + code.substring(10);

            assertThat(Mending.of(USCC, typed))
                    .hasValueSatisfying(meant -> assertThat(USCC.isCode(meant)).isTrue());
        }
    }

    @Test
    void hasNothingToSuggestForAnotherLength() {
        assertThat(Mending.of(USCC, "91350100M000100Y4")).isEmpty();
        assertThat(Mending.of(USCC, "")).isEmpty();
    }

    @Test
    void completesOrganisationCodes() {
        assertThat(Mending.of(new OrganisationCode(), "471171704")).contains("471171703");
    }
}
