package org.kangyu.kit.admission;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Keeps the place of a request while a resource works for it, even if its client has gone: the work has not. */
@Provider
@Priority(0) // before anything that may take long
public class AdmissionFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var resource = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        var visit = Visit.of(resource.unwrap(RoutingContext.class));
        if (visit == null) {
            return;
        }
        if (visit.hold()) {
            resource.registerCompletionCallback(failure -> visit.release());
        } else {
            request.abortWith(
                    Response.status(Response.Status.SERVICE_UNAVAILABLE).build()); // which nobody hears
        }
    }
}
