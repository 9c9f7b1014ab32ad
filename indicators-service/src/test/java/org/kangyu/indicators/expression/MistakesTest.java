package org.kangyu.indicators.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.problem.Violation;

class MistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            facility.clas == 'hospital'               | unknown-field  | 1:9: there is no field clas    | class
            facility.beds.exists(b, b.opened > 1.0)   | unknown-field  | 1:26: there is no field opened | open
            facilty.class == 'hospital'               | unknown-name   | 1:1: there is no name facilty  | facility
            facility.level                            | wrong-result   | 1:9: the result must be bool, not int | -
            facility.beds.exists(b, b.open > 10)      | wrong-operands | 1:32: > does not work for (double, int): whole numbers and decimals do not mix, decimals are written with a point | 10.0
            facility.class = 'hospital'               | syntax         | 1:16: it cannot be read: token recognition error at: '= ' | -
            dyn(facility).anything == 1               | untyped-expression | dyn may not be used: it switches the type check off | -
            """)
    void saysWhereAConditionIsWrong(String text, String code, String message, String suggestion) {
        var found = Condition.check(UnitKind.FACILITY, "/where", text).getFirst();

        assertThat(found).isEqualTo(new Violation("/where", code, found.message(), suggestion));
        assertThat(found.message().en()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            beds / population * 1000 | wrong-operands | 1:19 | 1000.0
            beds / populaton         | unknown-name   | 1:8  | population
            1000 / 3                 | wrong-result   | 1:6  | -
            beds > 0.0 ? beds : 1    | wrong-operands | 1:12 | 1.0
            beds /                   | syntax         | 1:7  | -
            """)
    void saysWhereAFormulaIsWrong(String text, String code, String place, String suggestion) {
        var found =
                Formula.check("/formula", text, List.of("beds", "population")).getFirst();

        assertThat(found).isEqualTo(new Violation("/formula", code, found.message(), suggestion));
        assertThat(found.message().en()).startsWith(place + ":");
    }

    @Test
    void countsLinesToo() {
        var found = Condition.check(UnitKind.FACILITY, "/where", "facility.level == 3\n  && facility.grad == '甲'");

        assertThat(found).singleElement().satisfies(violation -> {
            assertThat(violation.message().zh()).isEqualTo("第 2 行第 14 列：没有字段 grad");
            assertThat(violation.suggestion()).isEqualTo("grade");
        });
    }

    @Test
    void tellsOfEveryMistakeAtOnce() {
        assertThat(Condition.check(UnitKind.FACILITY, "/where", "facility.clas == 'a' && facility.levl == 2"))
                .hasSize(2);
    }
}
