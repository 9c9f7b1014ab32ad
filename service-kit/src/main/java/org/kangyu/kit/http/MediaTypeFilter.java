package org.kangyu.kit.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses media types that are none, and to answer in anything but JSON where a method names no other type: Quarkus would
 * fail on the one, and on the other print the Java record.
 */
public class MediaTypeFilter { // the classes that Quarkus generates for it are loaded with the application

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern UNWANTED = Pattern.compile("0(\\.0*)?");

    @ServerRequestFilter(preMatching = true)
    public void checkForm(ContainerRequestContext request) {
        check(request.getHeaderString(HttpHeaders.ACCEPT), NotAcceptableException::new);
        check(request.getHeaderString(HttpHeaders.CONTENT_TYPE), NotSupportedException::new);
    }

    @ServerRequestFilter
    public void checkAcceptance(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var isJson = !method.isAnnotationPresent(Produces.class)
                && !method.getDeclaringClass().isAnnotationPresent(Produces.class);
        if (isJson && request.getAcceptableMediaTypes().stream().noneMatch(MediaTypeFilter::takesJson)) {
            throw new NotAcceptableException();
        }
    }

    private static boolean takesJson(MediaType accepted) {
        return accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && !UNWANTED.matcher(accepted.getParameters().getOrDefault("q", "1"))
                        .matches();
    }

    private static void check(@Nullable String header, Supplier<RuntimeException> refusal) {
        if (header == null) {
            return;
        }
        for (var type : COMMA.split(header, -1)) {
            try {
                MediaType.valueOf(type.strip());
            } catch (IllegalArgumentException e) {
                throw refusal.get();
            }
        }
    }
}
