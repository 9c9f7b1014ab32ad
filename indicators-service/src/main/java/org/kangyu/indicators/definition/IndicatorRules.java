package org.kangyu.indicators.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.expression.Condition;
import org.kangyu.indicators.expression.Figure;
import org.kangyu.indicators.expression.Formula;
import org.kangyu.kit.code.CodeText;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What a definition must keep to beyond its shape, seen beside the other definitions. */
final class IndicatorRules {

    private static final Set<String> RESERVED = Set.of(
            "as",
            "bool",
            "break",
            "bytes",
            "const",
            "continue",
            "double",
            "duration",
            "dyn",
            "else",
            "false",
            "for",
            "function",
            "if",
            "import",
            "in",
            "int",
            "let",
            "list",
            "loop",
            "map",
            "namespace",
            "null",
            "null_type",
            "package",
            "return",
            "string",
            "timestamp",
            "true",
            "type",
            "uint",
            "var",
            "void",
            "while");

    private static final Text WORD = Text.of("%s 是表达式的保留字", "%s is a word of the expression language");
    private static final Text MISSING = Text.of("%s 类指标必须给出", "An indicator of the kind %s needs it");
    private static final Text FOREIGN = Text.of("不属于 %s 类指标", "It does not belong to the kind %s");
    private static final Text FIXED = Text.of("不可更改，现为 %s", "It never changes, it is %s");
    private static final Text CIRCLE = Text.of("公式循环引用：%s", "The formula depends on itself: %s");

    private final Map<String, IndicatorDocument> others;
    private final List<Violation> found = new ArrayList<>();

    /** Takes all definitions, with or without the one to check. */
    IndicatorRules(List<IndicatorDocument> known) {
        this.others = new HashMap<>();
        known.forEach(document -> others.put(document.code(), document));
    }

    List<Violation> check(IndicatorDocument document) {
        others.remove(document.code());
        if (RESERVED.contains(document.code())) {
            found.add(new Violation("/code", "reserved-word", WORD.with(document.code())));
        }
        CodeText.check("/unit", document.unit()).ifPresent(found::add);
        parts(document);
        expressions(document);
        return List.copyOf(found);
    }

    static List<Violation> checkUnchanged(IndicatorDocument old, IndicatorDocument revised) {
        var found = new ArrayList<Violation>();
        if (!old.code().equals(revised.code())) {
            found.add(new Violation("/code", "fixed", FIXED.with(old.code()), old.code()));
        }
        if (old.kind() != revised.kind()) {
            found.add(new Violation("/kind", "fixed", FIXED.with(word(old.kind())), word(old.kind())));
        }
        return found;
    }

    private void parts(IndicatorDocument document) {
        part("/rollUp", document.rollUp(), document, Kind.REPORTED, true);
        part("/of", document.of(), document, Kind.COUNTED, true);
        part("/where", document.where(), document, Kind.COUNTED, true);
        part("/sum", document.sum(), document, Kind.COUNTED, false);
        part("/formula", document.formula(), document, Kind.COMPUTED, true);
    }

    private void part(String pointer, @Nullable Object given, IndicatorDocument document, Kind owner, boolean needed) {
        if (document.kind() != owner && given != null) {
            found.add(new Violation(pointer, "foreign-field", FOREIGN.with(word(document.kind()))));
        } else if (document.kind() == owner && given == null && needed) {
            found.add(new Violation(pointer, "not-null", MISSING.with(word(owner))));
        }
    }

    private void expressions(IndicatorDocument document) {
        if (document.where() != null) {
            found.addAll(Condition.check("/where", document.where()));
        }
        if (document.sum() != null) {
            found.addAll(Figure.check("/sum", document.sum()));
        }
        if (document.formula() != null) {
            var wrong = Formula.check("/formula", document.formula(), others.keySet());
            found.addAll(wrong);
            if (wrong.isEmpty()) {
                circle(document);
            }
        }
    }

    private void circle(IndicatorDocument document) {
        for (var input : document.inputs()) {
            if (leadsTo(document.code(), input, new HashSet<>())) {
                found.add(new Violation("/formula", "circular", CIRCLE.with(input)));
            }
        }
    }

    private boolean leadsTo(String code, String from, Set<String> seen) {
        var document = others.get(from);
        return document != null
                && seen.add(from)
                && document.inputs().stream().anyMatch(input -> input.equals(code) || leadsTo(code, input, seen));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
