package org.kangyu.kit.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AttacksTest {

    /** From textbooks and from advisories about well-known libraries. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(a|a)*b",
                "(a|aa)+b",
                "(a|b|ab)*c",
                "a*a*b",
                "\\s*,?\\s*;",
                "(.*)(.*)=",
                "(.*,)*x",
                "(\\w+\\s?)*",
                "([^,]+,?)+;",
                "x(y+z?)+w",
                "[a-f]{8}:(\\d+\\.?)+",
                "(([a-z])+.)+[A-Z]([a-z])+",
                "([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}[a-z]{2,3}",
                "\\d+(,\\d+)*(,\\d+)*!",
                "([0-9]{1,15}){1,15}x",
                "(?:a|b)*", // it overflows the stack
                "(?=(a+)+$)a.*",
                "(?i)(x|X)+y"
            })
    void areFoundOnPatternsKnownToBeWeak(String pattern) {
        assertThat(Attacks.onMatching(Pattern.compile(pattern))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\{[^}]*}", "\\s+$", "[^:]+:"})
    void areFoundOnPatternsThatAreWeakWhenLookedFor(String pattern) {
        assertThat(Attacks.onFinding(Pattern.compile(pattern))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0-9]{2}|[0-9]{4}|[0-9]{6}",
                "[a-z][a-z0-9_]{0,63}",
                "[^:]+:.+",
                "/api/v1/([a-z]+)/([^/]+)",
                "(-?\\d{1,3}(?:\\.\\d{1,15})?),(-?\\d{1,3}(?:\\.\\d{1,15})?)",
                "([^,]*+,)*+",
                "\\w+@\\w+\\.cn"
            })
    void areNotFoundOnHarmlessPatterns(String pattern) {
        assertThat(Attacks.onMatching(Pattern.compile(pattern))).isEmpty();
    }

    @Test
    void areShownSoThatTheyCanBeTried() {
        assertThat(new Attack("x\n", "ab", "!")).hasToString(" \"x\\u000a\" \"ab\" x 2500 \"!\"");
    }
}
