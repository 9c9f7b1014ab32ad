package org.kangyu.indicators.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.kangyu.indicators.UnitKind;

/** Whatever is sent as an expression: it is refused in words, or worked out before anybody waits for it. */
class ExpressionFuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Map<String, Double> FIGURES = Map.of("beds", 15_109.0, "population", 0.0);
    private static final Facts HOSPITAL = ConditionTest.facts("""
            {"class": "hospital", "level": 3, "category": {"scheme": "ws218", "code": "A100"},
             "services": ["palliative-care"], "name": {"zh": "医院"},
             "beds": [{"kind": "general", "actual": 1150, "open": 1100}, {"kind": "icu", "actual": 40}]}""");

    @FuzzTest
    void decidesWhatCounts(byte[] expression) {
        var text = text(expression);
        if (Condition.check(UnitKind.FACILITY, "/where", text).isEmpty()) {
            soon(() -> Condition.of(UnitKind.FACILITY, text).holds(HOSPITAL));
        }
    }

    @FuzzTest
    void addsUp(byte[] expression) {
        var text = text(expression);
        if (Figure.check(UnitKind.FACILITY, "/sum", text).isEmpty()) {
            soon(() -> Figure.of(UnitKind.FACILITY, text).of(HOSPITAL));
        }
    }

    @FuzzTest
    void worksOut(byte[] expression) {
        var text = text(expression);
        if (Formula.check("/formula", text, FIGURES.keySet()).isEmpty()) {
            var formula = Formula.of(text);
            var result = formula.of(FIGURES);

            assertThat(FIGURES.keySet()).containsAll(formula.inputs());
            assertThat(result.value() == null).isEqualTo(result.reason() != null);
        }
    }

    private static void soon(Runnable work) {
        Assertions.assertTimeoutPreemptively(PATIENCE, work::run);
    }

    private static String text(byte[] expression) {
        return new String(expression, StandardCharsets.UTF_8);
    }
}
