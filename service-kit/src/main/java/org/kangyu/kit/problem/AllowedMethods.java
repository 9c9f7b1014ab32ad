package org.kangyu.kit.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** Finds the methods that a path does have, which a 405 must name and Quarkus does not tell. */
final class AllowedMethods {

    private AllowedMethods() {}

    static Set<String> of(String path) {
        return ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers().stream()
                .flatMap(resource -> of(path, resource).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> of(String path, RequestPath<InitialMatch> resource) {
        var match = new RequestMapper<>(new ArrayList<>(List.of(resource))).map(path);
        if (match == null) {
            return List.of();
        }
        var rest = match.remaining.isEmpty() ? "/" : match.remaining;
        return Arrays.stream(resource.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(ClassRoutingHandler.class::cast)
                .flatMap(handler -> handler.getMappers().entrySet().stream())
                .filter(method -> has(method, rest))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean has(Map.Entry<String, RequestMapper<RuntimeResource>> method, String rest) {
        return method.getKey() != null && method.getValue().map(rest) != null;
    }
}
