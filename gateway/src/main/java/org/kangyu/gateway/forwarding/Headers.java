package org.kangyu.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kangyu.kit.request.RequestId;

/** What changes in the headers on the way: as little as HTTP and the clients' safety ask for. */
final class Headers {

    private static final List<String> OF_ONE_CONNECTION =
            List.of("Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Upgrade");

    private static final Pattern COMMA = Pattern.compile(",");

    // answered here already, or this proxy would wait for a body that the client holds back
    private static final String EXPECT = "Expect";

    private Headers() {}

    /** Nobody outside can claim to have come from elsewhere: what forwards is said by this gateway alone. */
    static void outgoing(ProxyRequest request, String requestId) {
        var headers = request.headers();
        dropOfOneConnection(headers);
        headers.remove(EXPECT);
        headers.remove("Forwarded");
        headers.remove("X-Real-IP");
        headers.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-"))
                .toList()
                .forEach(headers::remove);
        addForwarded(headers, request.proxiedRequest());
        headers.set(RequestId.HEADER, requestId);
    }

    /** What this gateway has said already wins over what the origin says. */
    static void incoming(ProxyResponse response, HttpServerResponse answer) {
        var headers = response.headers();
        dropOfOneConnection(headers);
        answer.headers().names().forEach(headers::remove);
        var location = headers.get("Location");
        if (location != null) {
            headers.set("Location", relative(location));
        }
    }

    private static void addForwarded(MultiMap headers, HttpServerRequest request) {
        headers.add("Via", "1.1 kangyu");
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    private static void dropOfOneConnection(MultiMap headers) {
        for (var named : headers.getAll("Connection")) {
            for (var name : COMMA.split(named, -1)) {
                headers.remove(name.strip());
            }
        }
        OF_ONE_CONNECTION.forEach(headers::remove);
    }

    /** An origin may name itself, which says nothing to a client. */
    private static String relative(String location) {
        var uri = URI.create(location);
        return uri.isAbsolute()
                ? uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                : location;
    }
}
