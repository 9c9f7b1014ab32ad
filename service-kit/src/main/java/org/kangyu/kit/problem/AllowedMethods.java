package org.kangyu.kit.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jspecify.annotations.Nullable;

/** Finds the methods that a path does have, which a 405 must name and Quarkus does not tell. */
final class AllowedMethods {

    private static final Pattern SLASH = Pattern.compile("/");

    private AllowedMethods() {}

    /** Of the resource that fits the path best, as long as it fits at all. */
    static Set<String> of(String path) {
        var resources = ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers();
        var mapper = new RequestMapper<>(new ArrayList<>(resources));
        for (var match = mapper.map(path); match != null; match = mapper.continueMatching(path, match)) {
            var methods = of(match);
            if (!methods.isEmpty()) {
                return methods;
            }
        }
        return Set.of();
    }

    private static Set<String> of(RequestMatch<InitialMatch> match) {
        var rest = match.remaining.isEmpty() ? "/" : match.remaining;
        return Arrays.stream(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(ClassRoutingHandler.class::cast)
                .flatMap(handler -> handler.getMappers().entrySet().stream())
                .flatMap(method -> of(method.getKey(), method.getValue().map(rest)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(@Nullable String method, @Nullable RequestMatch<RuntimeResource> match) {
        if (match == null) {
            return Stream.empty();
        }
        if (method != null && !match.remaining.isEmpty()) {
            return Stream.empty();
        }
        return method == null
                ? ofSubResource(match.value.getLazyMethod().getMethod().getReturnType(), match.remaining)
                : Stream.of(method);
    }

    /** Its methods are known by their annotations only. */
    private static Stream<String> ofSubResource(Class<?> type, String rest) {
        return Arrays.stream(type.getMethods())
                .filter(method -> fits(method.getAnnotation(Path.class), rest))
                .flatMap(method -> Arrays.stream(method.getAnnotations()))
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value);
    }

    private static boolean fits(@Nullable Path path, String rest) {
        var asked = steps(rest);
        var template = steps(path == null ? "" : path.value());
        return asked.size() == template.size()
                && IntStream.range(0, asked.size()).allMatch(i -> fits(template.get(i), asked.get(i)));
    }

    private static boolean fits(String template, String step) {
        return template.startsWith("{") || template.equals(step);
    }

    private static List<String> steps(String path) {
        return SLASH.splitAsStream(path).filter(step -> !step.isEmpty()).toList();
    }
}
