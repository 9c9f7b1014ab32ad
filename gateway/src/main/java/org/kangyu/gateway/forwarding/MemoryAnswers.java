package org.kangyu.gateway.forwarding;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kangyu.gateway.answer.ContentTags;
import org.kangyu.gateway.memory.Memory;
import org.kangyu.gateway.memory.Remembered;

/**
 * The latest state of a single resource, for when its owner does not answer; the headers say so and for how long that
 * has been.
 */
final class MemoryAnswers {

    private static final Pattern SINGLE = Pattern.compile("/api/v1/([a-z]+)/([^/]+)");

    private final Iterable<Memory> memories;
    private final OriginChecks checks;

    MemoryAnswers(Iterable<Memory> memories, OriginChecks checks) {
        this.memories = memories;
        this.checks = checks;
    }

    /** False when memory has no answer to this request. */
    boolean answer(RoutingContext context) {
        var latest = find(context.request());
        latest.ifPresent(found -> send(context, found));
        return latest.isPresent();
    }

    private Optional<Remembered> find(HttpServerRequest request) {
        var path = SINGLE.matcher(request.path());
        if (!request.method().equals(HttpMethod.GET) || request.query() != null || !path.matches()) {
            return Optional.empty(); // another date or another form of answer is the owner's to give
        }
        return recall(path.group(1), path.group(2));
    }

    private Optional<Remembered> recall(String collection, String id) {
        for (var memory : memories) {
            var remembered = memory.recall(collection, id);
            if (remembered.isPresent()) {
                return remembered;
            }
        }
        return Optional.empty();
    }

    private void send(RoutingContext context, Remembered latest) {
        var tag = Long.toString(latest.version());
        var response = context.response()
                .putHeader(HttpHeaders.ETAG, "\"%s\"".formatted(tag))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Kangyu-Answered-From", "memory")
                .putHeader("Age", Long.toString(checks.silence().toSeconds()));
        if (ContentTags.isKnown(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(Buffer.buffer(latest.body()));
        }
    }
}
