package org.kangyu.gateway.feed;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells in the header {@code Age} (RFC 9111) for how long memory has heard nothing, when that is longer than usual. */
class AgeFilter {

    private static final Duration USUAL = Duration.ofSeconds(15); // Kafka is asked every 5 s, and may be slow to answer

    private final Feeds feeds;

    AgeFilter(Feeds feeds) {
        this.feeds = feeds;
    }

    @ServerResponseFilter
    public void tellAge(ContainerResponseContext response) {
        var silence = feeds.silence();
        if (silence.compareTo(USUAL) > 0) {
            response.getHeaders().putSingle("Age", silence.toSeconds());
        }
    }
}
