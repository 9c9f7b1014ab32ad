package org.kangyu.indicators.definition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.UnitKind;
import org.kangyu.indicators.expression.Condition;
import org.kangyu.indicators.expression.Figure;
import org.kangyu.indicators.expression.Formula;
import org.kangyu.kit.code.CodeText;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
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
    private static final String PERCENT = "percent";
    private static final Set<Kind> OF_UNITS = EnumSet.of(Kind.COUNTED, Kind.SHARE, Kind.PER_UNIT);
    private static final Set<Kind> IN_PERCENT = EnumSet.of(Kind.SHARE, Kind.PER_UNIT);
    private static final Text SHARES = Text.of("占比的单位为 %s", "The unit of a share is %s");
    private static final Text REGIONS_ONLY =
            Text.of("per-unit 类指标只能针对区划", "An indicator of the kind per-unit looks at regions");
    private static final Text BOUNDS = Text.of("不能小于下限 %s", "It must not be less than the lower bound %s");
    private static final Text UNKNOWN = Text.of("没有指标 %s", "There is no indicator %s");
    private static final Text CIRCLE = Text.of("指标循环引用：%s", "The indicator depends on itself: %s");

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
            found.add(new Violation(
                    "/kind", "fixed", FIXED.with(old.kind().word()), old.kind().word()));
        }
        return found;
    }

    private void parts(IndicatorDocument document) {
        part("/rollUp", document.rollUp(), document, EnumSet.of(Kind.REPORTED), true);
        part("/of", document.of(), document, OF_UNITS, true);
        part("/where", document.where(), document, OF_UNITS, true);
        part("/sum", document.sum(), document, EnumSet.of(Kind.COUNTED), false);
        part("/that", document.that(), document, EnumSet.of(Kind.SHARE), true);
        part("/throughout", document.throughout(), document, EnumSet.of(Kind.SHARE), false);
        part("/measure", document.measure(), document, EnumSet.of(Kind.PER_UNIT), true);
        part("/atLeast", document.atLeast(), document, EnumSet.of(Kind.PER_UNIT), document.atMost() == null);
        part("/atMost", document.atMost(), document, EnumSet.of(Kind.PER_UNIT), false);
        part("/formula", document.formula(), document, EnumSet.of(Kind.COMPUTED), true);
        if (IN_PERCENT.contains(document.kind()) && !document.unit().equals(PERCENT)) {
            found.add(new Violation("/unit", "wrong-unit", SHARES.with(PERCENT), PERCENT));
        }
        if (document.kind() == Kind.PER_UNIT) {
            bounds(document);
        }
    }

    private void part(
            String pointer, @Nullable Object given, IndicatorDocument document, Set<Kind> of, boolean needed) {
        var kind = document.kind();
        if (!of.contains(kind) && given != null) {
            found.add(new Violation(pointer, "foreign-field", FOREIGN.with(kind.word())));
        } else if (of.contains(kind) && given == null && needed) {
            found.add(new Violation(pointer, "not-null", MISSING.with(kind.word())));
        }
    }

    private void bounds(IndicatorDocument document) {
        if (document.of() != null && document.of() != UnitKind.REGION) {
            var region = UnitKind.REGION.word();
            found.add(new Violation("/of", "wrong-unit-kind", REGIONS_ONLY, region));
        }
        if (document.atLeast() != null
                && document.atMost() != null
                && document.atLeast().compareTo(document.atMost()) > 0) {
            found.add(new Violation("/atMost", "order", BOUNDS.with(document.atLeast())));
        }
        var measure = document.measure();
        if (measure != null && !others.containsKey(measure)) {
            found.add(new Violation(
                    "/measure",
                    "unknown-indicator",
                    UNKNOWN.with(measure),
                    Suggestion.nearest(measure, others.keySet()).orElse(null)));
        }
    }

    private void expressions(IndicatorDocument document) {
        if (document.of() != null) {
            conditions(document.of(), document);
        }
        if (document.formula() != null) {
            found.addAll(Formula.check("/formula", document.formula(), others.keySet()));
        }
        if (found.isEmpty()) {
            circle(document);
        }
    }

    private void conditions(UnitKind of, IndicatorDocument document) {
        if (document.where() != null) {
            found.addAll(Condition.check(of, "/where", document.where()));
        }
        if (document.that() != null) {
            found.addAll(Condition.check(of, "/that", document.that()));
        }
        if (document.sum() != null) {
            found.addAll(Figure.check(of, "/sum", document.sum()));
        }
    }

    private void circle(IndicatorDocument document) {
        for (var input : document.inputs()) {
            if (leadsTo(document.code(), input, new HashSet<>())) {
                var pointer = document.formula() == null ? "/measure" : "/formula";
                found.add(new Violation(pointer, "circular", CIRCLE.with(input)));
            }
        }
    }

    private boolean leadsTo(String code, String from, Set<String> seen) {
        var document = others.get(from);
        return document != null
                && seen.add(from)
                && document.inputs().stream().anyMatch(input -> input.equals(code) || leadsTo(code, input, seen));
    }
}
