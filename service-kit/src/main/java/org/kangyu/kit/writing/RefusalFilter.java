package org.kangyu.kit.writing;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has attempts that were forbidden recorded before they are answered, where there is a database to do it in. */
public class RefusalFilter { // the classes that Quarkus generates for it are loaded with the application

    private static final int FORBIDDEN = 403;

    private final Instance<Refusals> refusals;

    RefusalFilter(Instance<Refusals> refusals) {
        this.refusals = refusals;
    }

    @ServerResponseFilter
    public Uni<Void> record(ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() != FORBIDDEN || refusals.isUnsatisfied()) {
            return Uni.createFrom().voidItem();
        }
        var action = Action.of(resource.getResourceMethod());
        return Uni.createFrom()
                .<Void>item(() -> {
                    refusals.get().record(action, FORBIDDEN);
                    return null;
                })
                .runSubscriptionOn(Infrastructure.getDefaultExecutor()); // roles are checked where nothing may block
    }
}
