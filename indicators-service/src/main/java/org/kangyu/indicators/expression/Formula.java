package org.kangyu.indicators.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;

/** Arithmetic over other figures; of a quotient, possibly times a constant, the two sides can be told apart. */
public final class Formula {

    private final CelRuntime.Program program;
    private final SortedSet<String> inputs;
    private final @Nullable Quotient quotient;

    private Formula(CelAbstractSyntaxTree tree) {
        this.program = Language.program(tree);
        this.inputs = names(tree);
        this.quotient = Quotient.in(tree).orElse(null);
    }

    public static List<Violation> check(String pointer, String text, Collection<String> figures) {
        var wrong = Language.ofFigures(figures).check(pointer, text);
        return wrong.isEmpty() ? NameCheck.of(pointer, inputs(text), figures) : wrong;
    }

    /** The formula of a text that has been checked: every name in it is a figure's. */
    public static Formula of(String text) {
        return new Formula(Language.ofFigures(inputs(text)).tree(text));
    }

    /** The names in a formula that has been checked, sorted. */
    public static SortedSet<String> inputs(String text) {
        return names(Language.parsed(text));
    }

    /** The names in it, sorted. */
    public SortedSet<String> inputs() {
        return inputs;
    }

    /** What comes out of the figures; says why when it is no number. */
    public Result of(Map<String, Double> figures) {
        var sides = Optional.ofNullable(quotient).map(found -> found.of(figures));
        if (sides.isPresent() && sides.get().denominator() == 0) {
            return new Result(null, sides.get(), "empty-denominator");
        }
        double value = evaluate(program, figures);
        return Double.isFinite(value)
                ? new Result(value, sides.orElse(null), null)
                : new Result(null, sides.orElse(null), "not-a-number");
    }

    static double evaluate(CelRuntime.Program program, Map<String, Double> figures) {
        try {
            return program.eval(figures) instanceof Double value ? value : Double.NaN;
        } catch (CelEvaluationException e) {
            return Double.NaN;
        }
    }

    private static SortedSet<String> names(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.IDENT)
                .map(node -> node.expr().ident().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A value, or the reason why there is none. */
    public record Result(
            @Nullable Double value,
            @Nullable Sides sides,
            @Nullable String reason) {}

    /** Numerator and denominator; their quotient times the factor is the value. */
    public record Sides(double numerator, double denominator, double factor) {}
}
