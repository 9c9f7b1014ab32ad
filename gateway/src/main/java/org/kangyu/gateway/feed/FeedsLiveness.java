package org.kangyu.gateway.feed;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when a feed has ended: only a restart hears its topic anew. */
@Liveness
class FeedsLiveness implements HealthCheck {

    private final Feeds feeds;

    FeedsLiveness(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("topics are listened to");
        feeds.all().forEach(feed -> answer.withData(feed.topic(), feed.isAlive()));
        return answer.status(feeds.all().stream().allMatch(Feed::isAlive)).build();
    }
}
