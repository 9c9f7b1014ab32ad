package org.kangyu.facilities.code.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void remembersWhereEachCharacterWasTyped() {
        var typed = Typed.of(" ９1-a\u200B２");

        assertThat(typed.plain()).isEqualTo("91A2");
        assertThat(typed.deviations())
                .containsOnly(
                        entry(Deviation.BLANK, 1),
                        entry(Deviation.FULL_WIDTH, 2),
                        entry(Deviation.SEPARATOR, 4),
                        entry(Deviation.LOWER_CASE, 5));
        assertThat(typed.position(0)).isEqualTo(2);
        assertThat(typed.position(2)).isEqualTo(5);
        assertThat(typed.position(3)).isEqualTo(7);
        assertThat(typed.position(4)).isEqualTo(8);
    }

    @Test
    void countsWhatJavaWritesAsTwoAsOne() {
        assertThat(Typed.of("\uD83D\uDE00A").position(2)).isEqualTo(2);
        assertThat(Typed.of("").plain()).isEmpty();
    }
}
