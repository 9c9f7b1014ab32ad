package org.kangyu.kit.http;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.writing.Write;

/** The query parameters of a resource method, those of its parameter objects and its families included. */
record QueryParameters(Map<String, QueryParameter> named, List<String> families) {

    static QueryParameters of(Method method) {
        var families = method.getAnnotation(ParameterFamilies.class);
        return new QueryParameters(namedOf(method), families == null ? List.of() : List.of(families.value()));
    }

    Optional<QueryParameter> find(String name) {
        return Optional.ofNullable(named.get(name))
                .or(() -> families.contains(firstWord(name))
                        ? Optional.of(new QueryParameter(name, List.class))
                        : Optional.empty());
    }

    /** The one that is known and nearest to this one. */
    Optional<String> nearest(String unknown) {
        var first = firstWord(unknown);
        return first.isEmpty()
                ? Suggestion.nearest(unknown, named.keySet())
                : Suggestion.nearest(first, families).map(family -> family + unknown.substring(first.length()));
    }

    private static String firstWord(String name) {
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    private static Map<String, QueryParameter> namedOf(Method method) {
        var dryRun = Stream.of(new QueryParameter("dryRun", boolean.class)).filter(_ -> isWrite(method));
        var own = Arrays.stream(method.getParameters()).flatMap(parameter -> {
            var named = named(parameter, parameter.getName(), parameter.getParameterizedType());
            return named.isPresent() ? named.stream() : fields(parameter.getType());
        });
        return Stream.concat(dryRun, own)
                .collect(Collectors.toMap(QueryParameter::name, parameter -> parameter, (first, _) -> first));
    }

    private static boolean isWrite(Method method) {
        return method.isAnnotationPresent(Write.class)
                || method.getDeclaringClass().isAnnotationPresent(Write.class);
    }

    private static Stream<QueryParameter> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .flatMap(field -> named(field, field.getName(), field.getGenericType()).stream());
    }

    private static Optional<QueryParameter> named(AnnotatedElement element, String ownName, Type type) {
        var standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return Optional.of(new QueryParameter(standard.value(), type));
        }
        return Optional.ofNullable(element.getAnnotation(RestQuery.class))
                .map(query -> new QueryParameter(query.value().isEmpty() ? ownName : query.value(), type));
    }
}
