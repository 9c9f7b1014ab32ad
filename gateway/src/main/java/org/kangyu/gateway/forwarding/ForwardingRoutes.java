package org.kangyu.gateway.forwarding;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.kangyu.gateway.memory.Memory;

/** The owners' paths, without those below them that this gateway answers itself. */
@Singleton
class ForwardingRoutes {

    private static final Pattern OWN = Pattern.compile("/api/v1/(?:facilities/[^/]+/card|regions/[^/]+/profile)/?");
    private static final int BEFORE_RESOURCES = 1;

    private final Owners owners;
    private final Instance<Memory> memories;

    ForwardingRoutes(Owners owners, @Any Instance<Memory> memories) {
        this.owners = owners;
        this.memories = memories;
    }

    void register(@Observes Router router) {
        for (var owner : owners.all()) {
            var forwarder = owner.forwarder(new MemoryAnswers(memories, owner.checks()));
            for (var path : owner.paths()) {
                router.route(path + "/*").order(BEFORE_RESOURCES).handler(context -> handle(context, forwarder));
            }
            owner.checks().start();
        }
    }

    /** Whether the gateway answers it itself. */
    static boolean isOwn(String path) {
        return OWN.matcher(path).matches();
    }

    private static void handle(RoutingContext context, Forwarder forwarder) {
        if (isOwn(context.normalizedPath())) {
            context.next();
        } else {
            forwarder.forward(context);
        }
    }
}
