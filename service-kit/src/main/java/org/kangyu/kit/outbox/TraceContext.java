package org.kangyu.kit.outbox;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace that the current request belongs to, so that it goes on through Kafka. */
@ApplicationScoped
class TraceContext {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest request;

    TraceContext(CurrentVertxRequest request) {
        this.request = request;
    }

    @Nullable
    String traceparent() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return null; // a job, not a request
        }
        var given = request.getCurrent().request().getHeader("traceparent");
        return given != null && TRACEPARENT.matcher(given).matches() ? given : null;
    }
}
