package org.kangyu.facilities.code.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    private static final UnifiedSocialCreditCode FORM = new UnifiedSocialCreditCode();
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The worked examples, and one whose sum leaves the remainder 0. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "11500000MB1670604W", "11500103MB1849823N", "121100004000002450"})
    void takesCodesThatAreRight(String code) {
        assertThat(FORM.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4Z",
                "91350100M000100Y44",
                "91350100m000100Y43",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "12110000400000245O",
                ""
            })
    void refusesOthers(String code) {
        assertThat(FORM.isCode(code)).isFalse();
    }

    @Test
    void knowsTheCheckCharacter() {
        assertThat(UnifiedSocialCreditCode.check("91350100M000100Y4")).isEqualTo('3');
        assertThat(UnifiedSocialCreditCode.check("11500000MB1670604")).isEqualTo('W');
        assertThat(UnifiedSocialCreditCode.check("11500103MB1849823")).isEqualTo('N');
        assertThat(UnifiedSocialCreditCode.check("12110000400000245")).isEqualTo('0');
    }

    @Test
    void hasTheWeightsOfTheStandard() {
        var power = 1;
        for (int i = 0; i < 17; i++) {
            var body = new StringBuilder("0".repeat(17));
            body.setCharAt(i, '1');
            assertThat(UnifiedSocialCreditCode.check(body.toString())).isEqualTo(ALPHABET.charAt(31 - power));
            power = power * 3 % 31;
        }
    }

    @Test
    void findsEverySingleWrongCharacter() {
        for (var code : codes(200)) {
            for (int i = 0; i < code.length(); i++) {
                for (int wrong = 0; wrong < ALPHABET.length(); wrong++) {
                    var typed = code.substring(0, i) + ALPHABET.charAt(wrong) + code.substring(i + 1);
                    assertThat(FORM.isCode(typed)).as(typed).isEqualTo(typed.equals(code));
                }
            }
        }
    }

    @Test
    void findsEverySwapOfNeighbours() {
        for (var code : codes(400)) {
            for (int i = 1; i < code.length(); i++) {
                var typed = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                assertThat(FORM.isCode(typed)).as(typed).isEqualTo(typed.equals(code));
            }
        }
    }

    @Test
    void hasAllCheckCharactersInUse() {
        assertThat(codes(2_000))
                .extracting(code -> code.charAt(17))
                .containsAll(
                        ALPHABET.chars().mapToObj(character -> (char) character).toList());
    }

    /** Right ones of all sorts of characters, the same in every build. */
    static List<String> codes(int count) {
        var random = new Random(32_100);
        var codes = new ArrayList<String>();
        while (codes.size() < count) {
            var body = new StringBuilder();
            IntStream.range(0, 17).forEach(i -> body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
            codes.add(FORM.completed(body + "0").orElseThrow());
        }
        return codes;
    }
}
