package org.kangyu.indicators.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** Says what is wrong with an expression, at which line and column, and what was probably meant. */
final class Mistakes {

    private static final Pattern UNKNOWN_FIELD = Pattern.compile("undefined field '([^']*)'");
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern WRONG_OPERANDS =
            Pattern.compile("found no matching overload for '_?([^']*?)_?' applied to '([^']*)'.*");
    private static final Pattern WRONG_RESULT = Pattern.compile("expected type '([^']*)' but found '([^']*)'");

    private static final Text NO_FIELD = Text.of("没有字段 %s", "there is no field %s");
    private static final Text NO_NAME = Text.of("没有名称 %s", "there is no name %s");
    private static final Text OPERANDS = Text.of("%s 不能用于 %s", "%s does not work for %s");
    private static final Text MIXED = Text.of(
            "%s 不能用于 %s：整数与小数不能混用，小数请带小数点",
            "%s does not work for %s: whole numbers and decimals do not mix, decimals are written with a point");
    private static final Text RESULT = Text.of("结果应为 %s，实为 %s", "the result must be %s, not %s");
    private static final Text SYNTAX = Text.of("语法错误：%s", "it cannot be read: %s");

    private final String pointer;
    private final CelValidationResult parsed;
    private final Collection<String> names;

    Mistakes(String pointer, CelValidationResult parsed, Collection<String> names) {
        this.pointer = pointer;
        this.parsed = parsed;
        this.names = names;
    }

    List<Violation> of(List<CelIssue> issues) {
        return issues.stream().map(this::violation).toList();
    }

    private Violation violation(CelIssue issue) {
        var said = issue.getMessage().strip();
        var field = UNKNOWN_FIELD.matcher(said);
        if (field.matches()) {
            return at(issue, "unknown-field", NO_FIELD.with(field.group(1)), nearest(field.group(1)));
        }
        var name = UNKNOWN_NAME.matcher(said);
        if (name.matches()) {
            return at(issue, "unknown-name", NO_NAME.with(name.group(1)), nearest(name.group(1)));
        }
        var operands = WRONG_OPERANDS.matcher(said);
        if (operands.matches()) {
            var types = operands.group(2);
            var mixed = types.contains("int") && types.contains("double");
            var text = (mixed ? MIXED : OPERANDS).with(operands.group(1), types);
            return at(issue, "wrong-operands", text, mixed ? decimal(issue).orElse(null) : null);
        }
        var result = WRONG_RESULT.matcher(said);
        return result.matches()
                ? at(issue, "wrong-result", RESULT.with(result.group(1), result.group(2)), null)
                : at(issue, "syntax", SYNTAX.with(said.lines().findFirst().orElse("")), null);
    }

    private Violation at(CelIssue issue, String code, Text text, @Nullable String suggestion) {
        int line = issue.getSourceLocation().getLine();
        int column = issue.getSourceLocation().getColumn() + 1;
        var message = Text.of(
                "第 %d 行第 %d 列：".formatted(line, column) + text.zh(), "%d:%d: ".formatted(line, column) + text.en());
        return new Violation(pointer, code, message, suggestion);
    }

    private @Nullable String nearest(String given) {
        return Suggestion.nearest(given, names).orElse(null);
    }

    /** The whole number beside the operator that was refused, as a decimal. */
    private Optional<String> decimal(CelIssue issue) {
        try {
            var tree = parsed.getAst();
            return CelNavigableAst.fromAst(tree)
                    .getRoot()
                    .allNodes()
                    .filter(node -> node.getKind() == Kind.CALL)
                    .map(node -> node.expr())
                    .filter(call -> tree.getSource()
                            .getOffsetLocation(
                                    tree.getSource().getPositionsMap().getOrDefault(call.id(), -1))
                            .filter(issue.getSourceLocation()::equals)
                            .isPresent())
                    .flatMap(call -> call.call().args().stream())
                    .filter(Mistakes::isWhole)
                    .map(argument -> "%d.0".formatted(argument.constant().int64Value()))
                    .findFirst();
        } catch (CelValidationException e) {
            return Optional.empty(); // it cannot even be parsed, which is told of by itself
        }
    }

    private static boolean isWhole(CelExpr expression) {
        return expression.getKind() == Kind.CONSTANT && expression.constant().getKind() == CelConstant.Kind.INT64_VALUE;
    }
}
