package org.kangyu.indicators.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Refuses what a short expression could keep a thread busy or fill all memory with. */
final class Bounds {

    private static final int DEEPEST = 2; // lists of a facility within lists of it
    private static final String ADD = "_+_";
    private static final String MATCH = "matches";
    private static final Set<CelKind> GROWING = Set.of(CelKind.STRING, CelKind.BYTES, CelKind.LIST);
    private static final Text NESTED = Text.of("exists、map 等最多嵌套 %d 层", "exists, map and the like nest %d deep at most")
            .with(DEEPEST);
    private static final Text JOINED = Text.of("不能用 + 连接文本或列表", "Texts and lists are not joined by +");
    private static final Text PATTERN = Text.of(
            "不能使用 matches，请用 startsWith、endsWith、contains 或 in",
            "matches may not be used: write startsWith, endsWith, contains or in");

    private Bounds() {}

    static List<Violation> check(String pointer, CelAbstractSyntaxTree tree) {
        var nodes = CelNavigableAst.fromAst(tree).getRoot().allNodes().toList();
        return Stream.of(
                        found(nodes, node -> nesting(node) > DEEPEST, new Violation(pointer, "too-deep", NESTED)),
                        found(nodes, node -> isJoin(node, tree), new Violation(pointer, "growing-value", JOINED)),
                        found(
                                nodes,
                                node -> isCall(node, MATCH),
                                new Violation(pointer, "regular-expression", PATTERN)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> found(
            List<CelNavigableExpr> nodes, Predicate<CelNavigableExpr> condition, Violation violation) {
        return nodes.stream().anyMatch(condition) ? Optional.of(violation) : Optional.empty();
    }

    /** How often it is worked out anew; the list that a macro goes through is worked out once. */
    private static int nesting(CelNavigableExpr node) {
        int depth = 0;
        for (var inner = node;
                inner.parent().isPresent();
                inner = inner.parent().get()) {
            var outer = inner.parent().get();
            if (outer.getKind() == Kind.COMPREHENSION
                    && outer.expr().comprehension().iterRange().id() != inner.id()) {
                depth++;
            }
        }
        return depth;
    }

    private static boolean isJoin(CelNavigableExpr node, CelAbstractSyntaxTree tree) {
        return isCall(node, ADD)
                && tree.getType(node.id())
                        .filter(type -> GROWING.contains(type.kind()))
                        .isPresent()
                && !isOfMacro(node);
    }

    private static boolean isCall(CelNavigableExpr node, String function) {
        return node.getKind() == Kind.CALL && node.expr().call().function().equals(function);
    }

    /** What map and filter become: the result so far and one more. */
    private static boolean isOfMacro(CelNavigableExpr node) {
        var left = node.expr().call().args().getFirst();
        return left.getKind() == Kind.IDENT && left.ident().name().startsWith("@");
    }
}
