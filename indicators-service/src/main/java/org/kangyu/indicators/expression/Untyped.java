package org.kangyu.indicators.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.List;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Refuses {@code dyn}, behind which nothing is checked any more. */
final class Untyped {

    private static final Text MESSAGE =
            Text.of("不能使用 dyn：它会跳过类型检查", "dyn may not be used: it switches the type check off");

    private Untyped() {}

    static List<Violation> check(String pointer, CelAbstractSyntaxTree tree) {
        var used = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .anyMatch(node -> node.getKind() == Kind.CALL
                        && node.expr().call().function().equals("dyn"));
        return used ? List.of(new Violation(pointer, "untyped-expression", MESSAGE)) : List.of();
    }
}
