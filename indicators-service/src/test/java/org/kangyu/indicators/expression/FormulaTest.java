package org.kangyu.indicators.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.indicators.expression.Formula.Sides;

class FormulaTest {

    @Test
    void findsItsInputs() {
        assertThat(Formula.of("beds / population * 1000.0").inputs()).containsExactly("beds", "population");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beds / population * 1000.0", "1000.0 * beds / population", "1000.0 * (beds / population)"})
    void tellsNumeratorAndDenominatorApart(String text) {
        var result = Formula.of(text).of(Map.of("beds", 15_109.0, "population", 2_222_000.0));

        assertThat(result.value()).isBetween(6.79972, 6.79974);
        assertThat(result.sides()).isEqualTo(new Sides(15_109, 2_222_000, 1_000));
    }

    @Test
    void isNotAssessableOverNothing() {
        var result = Formula.of("beds / population * 1000.0").of(Map.of("beds", 10.0, "population", 0.0));

        assertThat(result.value()).isNull();
        assertThat(result.reason()).isEqualTo("empty-denominator");
    }

    @Test
    void isNotAssessableWhenNoNumberComesOut() {
        var result = Formula.of("beds - 1.0 / population").of(Map.of("beds", 10.0, "population", 0.0));

        assertThat(result.reason()).isEqualTo("not-a-number");
    }
}
