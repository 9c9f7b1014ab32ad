package org.kangyu.kit.admission;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;
import org.kangyu.kit.http.SmallBodies;

/** What a request asks of a replica. Each kind has a line of its own, so that none can take what another needs. */
enum Kind {
    READ,
    WRITE,
    /** A body that may take its time to arrive. */
    UPLOAD,
    /** A read that may wait for a change. */
    POLL;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static Kind of(HttpServerRequest request) {
        if (READS.contains(request.method())) {
            var query = request.query();
            return query != null && query.contains("wait=") ? POLL : READ;
        }
        return hasNoBody(request) || SmallBodies.isSmall(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                ? WRITE
                : UPLOAD;
    }

    private static boolean hasNoBody(HttpServerRequest request) {
        var headers = request.headers();
        return !headers.contains(HttpHeaders.CONTENT_LENGTH) && !headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
