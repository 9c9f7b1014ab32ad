package org.kangyu.kit.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Refuses parameters that the resource does not know, that are doubled or malformed, instead of ignoring them. */
public class QueryParameterFilter { // the classes that Quarkus generates for it are loaded with the application

    private static final int MOST = 100;
    private static final Text TOO_MANY =
            Text.of("查询参数超过 %d 个", "There are more than %d query parameters").with(MOST);
    private static final Text UNKNOWN = Text.of("没有这个参数", "There is no such parameter");

    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        var given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        if (given.values().stream().mapToInt(List::size).sum() > MOST) {
            throw ProblemException.invalid(new Violation("", "too-many-parameters", TOO_MANY));
        }
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
        var violations = new ArrayList<Violation>();
        given.forEach((name, values) -> violations.addAll(faults(name, values, parameters)));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static List<Violation> faults(String name, List<String> values, QueryParameters parameters) {
        return parameters.find(name).map(parameter -> parameter.faults(values)).orElseGet(() -> {
            var suggestion = parameters.nearest(name).orElse(null);
            return List.of(new Violation(name, "unknown-parameter", UNKNOWN, suggestion));
        });
    }
}
