package org.kangyu.indicators.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.problem.Violation;

class BoundsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " → ", quoteCharacter = '"', textBlock = """
            ['x'].exists(a, [a + a].exists(b, b == 'y')) → growing-value
            ([1] + [2]).size() > 0 → growing-value
            [1].all(a, [1].all(b, [1].all(c, a + b + c > 0))) → too-deep
            facility.grade.matches('a{1000}') → regular-expression
            """)
    void refuseWhatGrowsWithoutEnd(String text, String code) {
        assertThat(Condition.check(UnitKind.FACILITY, "/where", text))
                .extracting(Violation::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facility.beds.filter(b, b.kind == 'icu').map(b, b.actual).sum() > 0.0",
                "facility.beds.exists(b, facility.staff.exists(s, s.count + 1.0 > b.actual))"
            })
    void takeWhatFacilitiesAreAskedFor(String text) {
        assertThat(Condition.check(UnitKind.FACILITY, "/where", text)).isEmpty();
    }
}
