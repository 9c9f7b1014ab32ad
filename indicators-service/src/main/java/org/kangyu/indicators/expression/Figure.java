package org.kangyu.indicators.expression;

import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.OptionalDouble;
import org.kangyu.kit.problem.Violation;

/** A number that a facility's document gives; none where the document does not say it. */
public final class Figure {

    private static final Language LANGUAGE = Language.ofFacilities(SimpleType.DOUBLE);

    private final CelRuntime.Program program;

    private Figure(CelRuntime.Program program) {
        this.program = program;
    }

    public static List<Violation> check(String pointer, String text) {
        return LANGUAGE.check(pointer, text);
    }

    public static Figure of(String text) {
        return new Figure(Language.program(LANGUAGE.tree(text)));
    }

    public OptionalDouble of(FacilityFacts facility) {
        try {
            return program.eval(facility.variables()) instanceof Double value && Double.isFinite(value)
                    ? OptionalDouble.of(value)
                    : OptionalDouble.empty();
        } catch (CelEvaluationException e) {
            return OptionalDouble.empty();
        }
    }
}
