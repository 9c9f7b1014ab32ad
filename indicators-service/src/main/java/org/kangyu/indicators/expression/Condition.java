package org.kangyu.indicators.expression;

import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import org.kangyu.kit.problem.Violation;

/**
 * Which facilities count. What a facility does not say is never true, nor is its opposite: a condition over an absent
 * field does not hold unless an alternative ({@code ||}) does.
 */
public final class Condition {

    private static final Language LANGUAGE = Language.ofFacilities(SimpleType.BOOL);

    private final CelRuntime.Program program;

    private Condition(CelRuntime.Program program) {
        this.program = program;
    }

    public static List<Violation> check(String pointer, String text) {
        return LANGUAGE.check(pointer, text);
    }

    public static Condition of(String text) {
        return new Condition(Language.program(LANGUAGE.tree(text)));
    }

    public boolean holds(FacilityFacts facility) {
        try {
            return Boolean.TRUE.equals(program.eval(facility.variables()));
        } catch (CelEvaluationException e) {
            return false;
        }
    }
}
