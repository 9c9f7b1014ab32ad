package org.kangyu.kit.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** The form that the text of a parameter must have to become a value of its type. */
record ParameterForm(Text expected, List<String> words, Function<String, ?> parser) {

    // Java reads the digits of every script, and signs; two spellings of one number would be two addresses of one thing
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    // no sign, and no year that a database could not take
    private static final Pattern USUAL_YEAR = Pattern.compile("(?!0000)[0-9]{4}-.*");
    private static final ParameterForm TEXT = form(Text.of("应为文本", "A text is expected"), text -> text);
    private static final ParameterForm INTEGER =
            form(Text.of("应为整数", "A whole number is expected"), text -> Integer.parseInt(plain(NUMBER, text)));
    private static final ParameterForm LONG =
            form(Text.of("应为整数", "A whole number is expected"), text -> Long.parseLong(plain(NUMBER, text)));
    private static final ParameterForm DOUBLE =
            form(Text.of("应为数字", "A number is expected"), text -> Double.parseDouble(plain(DECIMAL, text)));
    private static final ParameterForm DATE = form(
            Text.of("应为日期，如 2025-12-31", "A date is expected, such as 2025-12-31"),
            text -> LocalDate.parse(plain(USUAL_YEAR, text)));
    private static final ParameterForm INSTANT = form(
            Text.of("应为时刻，如 2025-12-31T16:00:00Z", "An instant is expected, such as 2025-12-31T16:00:00Z"),
            text -> Instant.parse(plain(USUAL_YEAR, text)));
    private static final ParameterForm ID = form(Text.of("应为 UUID", "A UUID is expected"), CanonicalIds::canonical);
    private static final ParameterForm YES_OR_NO = words(List.of("true", "false"));

    private static final Map<Class<?>, ParameterForm> FORMS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(int.class, INTEGER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(boolean.class, YES_OR_NO),
            Map.entry(Boolean.class, YES_OR_NO),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Instant.class, INSTANT),
            Map.entry(UUID.class, ID));

    static ParameterForm of(Class<?> type) {
        var known = FORMS.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return words(Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList());
        }
        return form(Text.of("格式不正确", "It does not have the right form"), text -> made(type, text));
    }

    List<Violation> faults(String parameter, String text) {
        try {
            var _ = parser.apply(text);
            return List.of();
        } catch (ProblemException e) {
            return e.violations().stream()
                    .map(fault -> new Violation(parameter, fault.code(), fault.message(), fault.suggestion()))
                    .toList();
        } catch (RuntimeException e) { // parsers have many ways to say no
            var suggestion = Suggestion.nearest(text, words).orElse(null);
            return List.of(new Violation(parameter, "malformed-parameter", expected, suggestion));
        }
    }

    private static ParameterForm form(Text expected, Function<String, ?> parser) {
        return new ParameterForm(expected, List.of(), parser);
    }

    private static String plain(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static ParameterForm words(List<String> words) {
        var list = String.join(", ", words);
        return new ParameterForm(Text.of("应为以下之一：%s", "It is none of %s").with(list), words, text -> {
            if (!words.contains(text)) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
    }

    /** Types of our own say by a static method, as JAX-RS asks for it, what text they are made of. */
    private static Object made(Class<?> type, String text) {
        var factory = Stream.of("fromString", "valueOf")
                .flatMap(name -> factory(type, name))
                .findFirst();
        try {
            return factory.isPresent() ? factory.get().invoke(null, text) : text;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            return text; // JAX-RS converts it in another way
        }
    }

    private static Stream<Method> factory(Class<?> type, String name) {
        try {
            var factory = type.getDeclaredMethod(name, String.class);
            factory.setAccessible(true);
            return Stream.of(factory);
        } catch (NoSuchMethodException e) {
            return Stream.empty();
        }
    }
}
