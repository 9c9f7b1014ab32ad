package org.kangyu.gateway.feed;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every topic has been heard to the end that it had at the start: half a memory would mislead. */
@Readiness
class FeedsReadiness implements HealthCheck {

    private final Feeds feeds;

    FeedsReadiness(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("topics have been heard");
        feeds.all().forEach(feed -> answer.withData(feed.topic(), feed.isCaughtUp()));
        return answer.status(feeds.all().stream().allMatch(Feed::isCaughtUp)).build();
    }
}
