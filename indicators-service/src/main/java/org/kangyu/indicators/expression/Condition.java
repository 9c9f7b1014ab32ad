package org.kangyu.indicators.expression;

import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.problem.Violation;

/**
 * Which units count. What a unit does not say is never true, nor is its opposite: a condition over an absent
 * field does not hold unless an alternative ({@code ||}) does.
 */
public final class Condition {

    private static final Map<UnitKind, Language> LANGUAGES = Language.ofUnits(SimpleType.BOOL);

    private final CelRuntime.Program program;

    private Condition(CelRuntime.Program program) {
        this.program = program;
    }

    public static List<Violation> check(UnitKind kind, String pointer, String text) {
        return language(kind).check(pointer, text);
    }

    public static Condition of(UnitKind kind, String text) {
        return new Condition(Language.program(language(kind).tree(text)));
    }

    public boolean holds(Facts facts) {
        try {
            return Boolean.TRUE.equals(program.eval(facts.variables()));
        } catch (CelEvaluationException e) {
            return false;
        }
    }

    private static Language language(UnitKind kind) {
        return Objects.requireNonNull(LANGUAGES.get(kind));
    }
}
