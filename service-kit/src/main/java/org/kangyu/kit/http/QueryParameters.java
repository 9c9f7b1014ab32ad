package org.kangyu.kit.http;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.writing.Write;

/** Finds the query parameters of a resource method, those of its parameter objects included. */
final class QueryParameters {

    private QueryParameters() {}

    static Map<String, QueryParameter> of(Method method) {
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
