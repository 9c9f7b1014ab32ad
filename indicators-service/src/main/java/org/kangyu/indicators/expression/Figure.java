package org.kangyu.indicators.expression;

import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.problem.Violation;

/** A number that a unit's document gives; none where the document does not say it. */
public final class Figure {

    private static final Map<UnitKind, Language> LANGUAGES = Language.ofUnits(SimpleType.DOUBLE);

    private final CelRuntime.Program program;

    private Figure(CelRuntime.Program program) {
        this.program = program;
    }

    public static List<Violation> check(UnitKind kind, String pointer, String text) {
        return language(kind).check(pointer, text);
    }

    public static Figure of(UnitKind kind, String text) {
        return new Figure(Language.program(language(kind).tree(text)));
    }

    public OptionalDouble of(Facts facts) {
        try {
            return program.eval(facts.variables()) instanceof Double value && Double.isFinite(value)
                    ? OptionalDouble.of(value)
                    : OptionalDouble.empty();
        } catch (CelEvaluationException e) {
            return OptionalDouble.empty();
        }
    }

    private static Language language(UnitKind kind) {
        return Objects.requireNonNull(LANGUAGES.get(kind));
    }
}
