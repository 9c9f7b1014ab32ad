package org.kangyu.kit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request its id before anything else can answer it. */
@ApplicationScoped
class RequestIdFilter {

    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIdFilter::begin, FIRST);
    }

    private static void begin(RoutingContext context) {
        var id = RequestId.of(context.request().getHeader(RequestId.HEADER));
        RequestId.begin(id);
        context.response().putHeader(RequestId.HEADER, id);
        context.next();
    }
}
