package org.kangyu.kit.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.IntStream;
import org.kangyu.kit.request.RequestId;

/** Gives what fails outside of any resource a problem body too, an unknown path above all. */
@ApplicationScoped
class RouterProblems {

    private static final int BEFORE_QUARKUS = Integer.MAX_VALUE - 1; // whose last handler answers without a body

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(RouterProblems::failed);
        IntStream.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 431, 500, 503)
                .forEach(status -> router.errorHandler(status, RouterProblems::failed));
    }

    private static void failed(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        var refusal = refusal(context);
        response.setStatusCode(refusal.status());
        refusal.headers().forEach(response::putHeader);
        if (refusal.status() == 405) {
            response.putHeader(HttpHeaders.ALLOW, "GET, HEAD"); // what is outside of resources is only read
        }
        response.end(Buffer.buffer(refusal.body()));
    }

    private static Refusal refusal(RoutingContext context) {
        var language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var failure = context.failure();
        return failure != null && context.statusCode() >= 500
                ? Refusal.of(Diagnosis.of(failure), language, RequestId.current())
                : Refusal.of(context.statusCode(), language, RequestId.current());
    }
}
