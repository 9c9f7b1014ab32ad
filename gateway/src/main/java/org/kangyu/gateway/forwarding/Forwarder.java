package org.kangyu.gateway.forwarding;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.request.RequestId;
import org.kangyu.kit.text.Text;

/**
 * Streams a request to an origin and its answer back. A second origin is tried once, and only if the first got nothing
 * of the request or if the request changes nothing.
 */
final class Forwarder {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Text NOBODY =
            Text.of("负责此数据的服务暂时不可用，请稍后重试", "The owner of these data is not available, try again");
    private static final Text LOST = Text.of(
            "应答丢失：不知道更改是否已完成。请用同一 Idempotency-Key 重试，或先读取",
            "The answer was lost, so it is not known whether the change was made: repeat it with the same"
                    + " Idempotency-Key, or read first");

    private final HttpClient client;
    private final Origins origins;
    private final OriginChecks checks;
    private final MemoryAnswers memory;

    Forwarder(HttpClient client, Origins origins, OriginChecks checks, MemoryAnswers memory) {
        this.client = client;
        this.origins = origins;
        this.checks = checks;
        this.memory = memory;
    }

    void forward(RoutingContext context) {
        var request = ProxyRequest.reverseProxy(context.request());
        Headers.outgoing(request, RequestId.of(context.response().headers().get(RequestId.HEADER)));
        if (isRead(request)) {
            request.setBody(null); // so that it can be sent twice
            context.request().resume();
        }
        send(request)
                .compose(response -> {
                    Headers.incoming(response, context.response());
                    return response.send();
                })
                .onFailure(failure -> fail(context, failure));
    }

    private Future<ProxyResponse> send(ProxyRequest request) {
        long start = System.nanoTime();
        return attempt(
                request,
                origins.next(),
                failed -> attempt(
                        request,
                        System.nanoTime() - start < SOON.toNanos() ? origins.nextExcept(failed) : Optional.empty(),
                        again -> Future.failedFuture(unavailable(NOBODY))));
    }

    private Future<ProxyResponse> attempt(ProxyRequest request, Optional<Origin> chosen, Otherwise otherwise) {
        if (chosen.isEmpty()) {
            return Future.failedFuture(unavailable(NOBODY));
        }
        var origin = chosen.get();
        return client.request(origin.request(request.getMethod(), request.getURI()))
                .compose(
                        connection -> request.send(connection).recover(lost -> {
                            Log.debugf(lost, "%s did not answer", origin);
                            checks.check(origin);
                            return isRead(request) && !isAbandoned(request)
                                    ? otherwise.attempt(origin)
                                    : Future.failedFuture(unavailable(LOST));
                        }),
                        refused -> {
                            Log.debugf(refused, "%s took no connection", origin);
                            doubt(origin, refused);
                            return otherwise.attempt(origin);
                        });
    }

    /** An origin to which all connections are in use is busy, not gone: the others go on. */
    private void doubt(Origin origin, Throwable refused) {
        if (refused instanceof TimeoutException) {
            checks.check(origin);
        } else if (!(refused instanceof ConnectionPoolTooBusyException)) {
            checks.refused(origin);
        }
    }

    private void fail(RoutingContext context, Throwable failure) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return; // the client sees an answer that was cut off
        }
        context.request().resume(); // or a client that is still sending could not read the answer
        if (!memory.answer(context)) {
            context.fail(failure);
        }
    }

    private static boolean isRead(ProxyRequest request) {
        return READS.contains(request.getMethod());
    }

    private static boolean isAbandoned(ProxyRequest request) {
        return request.proxiedRequest().response().closed(); // the client has gone
    }

    private static ProblemException unavailable(Text detail) {
        return ProblemException.unavailable(detail, Duration.ofSeconds(2));
    }

    /** What is tried when an origin has failed. */
    private interface Otherwise {
        Future<ProxyResponse> attempt(Origin failed);
    }
}
