package org.kangyu.indicators.expression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.problem.Violation;

/** CEL with the names that one kind of expression may use and the type that it must have. */
final class Language {

    private static final String SUM = "list_sum";
    private static final CelOptions OPTIONS = CelOptions.current()
            .comprehensionMaxIterations(10_000) // far above any facility's lists, far below what stalls a thread
            .maxExpressionCodePointSize(2_000)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS.toBuilder()
                    .enableHeterogeneousNumericComparisons(true) // the runtime insists; the compiler refuses them
                    .build())
            .addFunctionBindings(CelFunctionBinding.from(SUM, List.class, Language::sum))
            .build();

    private static final Language NAMELESS = ofFigures(List.of());

    private final CelCompiler compiler;
    private final List<String> names;

    private Language(CelCompiler compiler, Collection<String> names) {
        this.compiler = compiler;
        this.names = List.copyOf(names);
    }

    /** What is said of a unit, which is called as its kind is. */
    static Language of(UnitKind kind, CelType result) {
        var compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(new RegistryTypes())
                .addVar(kind.word(), RegistryTypes.of(kind))
                .addFunctionDeclarations(sumOfList())
                .setResultType(result)
                .build();
        return new Language(
                compiler,
                ImmutableList.<String>builder()
                        .add(kind.word(), "sum", "filter", "map", "exists", "all", "size", "has")
                        .addAll(RegistryTypes.fieldNames())
                        .build());
    }

    /** One for each kind of unit. */
    static Map<UnitKind, Language> ofUnits(CelType result) {
        return Arrays.stream(UnitKind.values())
                .collect(Maps.toImmutableEnumMap(kind -> kind, kind -> of(kind, result)));
    }

    /** Arithmetic over figures with these names. */
    static Language ofFigures(Collection<String> figures) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.DOUBLE);
        figures.forEach(figure -> builder.addVar(figure, SimpleType.DOUBLE));
        return new Language(builder.build(), figures);
    }

    List<Violation> check(String pointer, String text) {
        var checked = compiler.compile(text);
        if (checked.hasError()) {
            return new Mistakes(pointer, compiler.parse(text), names).of(checked.getErrors());
        }
        var tree = tree(text);
        return Stream.concat(Untyped.check(pointer, tree).stream(), Bounds.check(pointer, tree).stream())
                .toList();
    }

    /** The tree of an expression that has been checked. */
    CelAbstractSyntaxTree tree(String text) {
        try {
            return compiler.compile(text).getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("An expression was kept unchecked", e);
        }
    }

    /** The tree of an expression whose names are not known yet. */
    static CelAbstractSyntaxTree parsed(String text) {
        try {
            return NAMELESS.compiler.parse(text).getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("An expression was kept unchecked", e);
        }
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree tree) {
        try {
            return RUNTIME.createProgram(tree);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression makes no program", e);
        }
    }

    private static CelFunctionDecl sumOfList() {
        return CelFunctionDecl.newFunctionDeclaration(
                "sum", CelOverloadDecl.newMemberOverload(SUM, SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE)));
    }

    private static Object sum(List<?> figures) {
        return figures.stream()
                .mapToDouble(figure -> ((Number) figure).doubleValue())
                .sum();
    }
}
