package org.kangyu.gateway.forwarding;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.Latest;
import org.kangyu.gateway.directory.RegionCode;
import org.kangyu.gateway.directory.RegionEntry;

/**
 * The latest state of a single facility or region, for when its owner does not answer; the headers say so and for how
 * long that has been.
 */
final class MemoryAnswers {

    private static final Pattern SINGLE = Pattern.compile("/api/v1/(facilities|regions)/([^/]+)");

    private final Directory directory;
    private final OriginChecks checks;

    MemoryAnswers(Directory directory, OriginChecks checks) {
        this.directory = directory;
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
        return path.group(1).equals("facilities")
                ? directory.facility(path.group(2)).map(Remembered::of)
                : RegionCode.full(path.group(2)).flatMap(directory::region).map(this::region);
    }

    private Remembered region(Latest<RegionEntry> latest) {
        return Remembered.of(latest, directory.path(latest.entry().code()));
    }

    private void send(RoutingContext context, Remembered latest) {
        var tag = "\"%d\"".formatted(latest.version());
        var response = context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Kangyu-Answered-From", "memory")
                .putHeader("Age", Long.toString(checks.silence().toSeconds()));
        if (isKnown(context.request(), tag)) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(Buffer.buffer(latest.body()));
        }
    }

    private static boolean isKnown(HttpServerRequest request, String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
