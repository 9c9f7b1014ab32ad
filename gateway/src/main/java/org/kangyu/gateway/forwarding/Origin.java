package org.kangyu.gateway.forwarding;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** One replica of an owner, and whether it answers; it is trusted until a check says otherwise. */
final class Origin {

    static final int CONNECT_TIMEOUT = 2_000; // milliseconds; in a data centre a connection takes less than one

    private final String host;
    private final int port;
    private volatile boolean healthy = true;

    private Origin(String host, int port) {
        this.host = host;
        this.port = port;
    }

    static Origin at(URI address) {
        if (!"http".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("An origin is written like http://host:port, not " + address);
        }
        return new Origin(address.getHost(), address.getPort() < 0 ? 80 : address.getPort());
    }

    RequestOptions request(HttpMethod method, String uri) {
        return new RequestOptions()
                .setHost(host)
                .setPort(port)
                .setMethod(method)
                .setURI(uri)
                .setConnectTimeout(CONNECT_TIMEOUT);
    }

    boolean isHealthy() {
        return healthy;
    }

    /** True when that is news. */
    boolean becomes(boolean next) {
        boolean isNews = healthy != next;
        healthy = next;
        return isNews;
    }

    @Override
    public String toString() {
        return "http://%s:%d".formatted(host, port);
    }
}
