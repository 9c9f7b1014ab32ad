package org.kangyu.kit.admission;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpUtils;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.http.SmallBodies;

/** A request as it comes, before anything is done for it: what it asks for, and who asks. */
record Arrival(
        String method,
        String path,
        @Nullable String query,
        Function<CharSequence, @Nullable String> headers,
        String host) {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** At the router. */
    static Arrival of(HttpServerRequest request) {
        return new Arrival(
                request.method().name(),
                HttpUtils.normalizePath(request.path()),
                request.query(),
                request::getHeader,
                request.remoteAddress().hostAddress());
    }

    /** At the door, where an address is read only if it begins with its path. */
    static Arrival of(HttpRequest request, HttpConnection connection) {
        var target = request.uri();
        var end = target.indexOf('?');
        return new Arrival(
                request.method().name(),
                target.startsWith("/") ? HttpUtils.normalizePath(end < 0 ? target : target.substring(0, end)) : "",
                end < 0 ? null : target.substring(end + 1),
                name -> request.headers().get(name),
                connection.remoteAddress().hostAddress());
    }

    boolean isForTheApi() {
        return path.startsWith("/api/");
    }

    Kind kind() {
        if (READS.contains(method)) {
            return query != null && query.contains("wait=") ? Kind.POLL : Kind.READ;
        }
        var length = header(HttpHeaderNames.CONTENT_LENGTH);
        var hasNoBody = length == null && header(HttpHeaderNames.TRANSFER_ENCODING) == null;
        return hasNoBody || SmallBodies.isSmall(length) ? Kind.WRITE : Kind.UPLOAD;
    }

    /** The same number for all requests of one caller. */
    int caller() {
        var token = header(HttpHeaderNames.AUTHORIZATION);
        return (token == null ? host : token).hashCode();
    }

    @Nullable
    String header(CharSequence name) {
        return headers.apply(name);
    }
}
