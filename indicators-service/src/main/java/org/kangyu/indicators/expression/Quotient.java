package org.kangyu.indicators.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Optional;
import org.kangyu.indicators.expression.Formula.Sides;

/** A formula of the shape {@code a / b}, {@code a / b * 1000.0} or {@code 1000.0 * a / b}. */
record Quotient(CelRuntime.Program numerator, CelRuntime.Program denominator, double factor) {

    private static final String DIVIDE = "_/_";
    private static final String MULTIPLY = "_*_";

    static Optional<Quotient> in(CelAbstractSyntaxTree tree) {
        return of(tree, tree.getExpr(), 1);
    }

    Sides of(Map<String, Double> figures) {
        return new Sides(Formula.evaluate(numerator, figures), Formula.evaluate(denominator, figures), factor);
    }

    private static Optional<Quotient> of(CelAbstractSyntaxTree tree, CelExpr expression, double factor) {
        if (isCall(expression, DIVIDE)) {
            var above = expression.call().args().getFirst();
            var below = expression.call().args().getLast();
            return isCall(above, MULTIPLY) && isConstant(above.call().args().getFirst())
                    ? Optional.of(quotient(
                            tree,
                            above.call().args().getLast(),
                            below,
                            factor * constant(above.call().args().getFirst())))
                    : Optional.of(quotient(tree, above, below, factor));
        }
        if (isCall(expression, MULTIPLY)) {
            var left = expression.call().args().getFirst();
            var right = expression.call().args().getLast();
            return isConstant(right)
                    ? of(tree, left, factor * constant(right))
                    : isConstant(left) ? of(tree, right, factor * constant(left)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Quotient quotient(CelAbstractSyntaxTree tree, CelExpr above, CelExpr below, double factor) {
        return new Quotient(program(tree, above), program(tree, below), factor);
    }

    private static CelRuntime.Program program(CelAbstractSyntaxTree tree, CelExpr part) {
        return Language.program(
                CelAbstractSyntaxTree.newCheckedAst(part, tree.getSource(), tree.getReferenceMap(), tree.getTypeMap()));
    }

    private static boolean isCall(CelExpr expression, String function) {
        return expression.getKind() == Kind.CALL && expression.call().function().equals(function);
    }

    private static boolean isConstant(CelExpr expression) {
        return expression.getKind() == Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.DOUBLE_VALUE;
    }

    private static double constant(CelExpr expression) {
        return expression.constant().doubleValue();
    }
}
