package org.kangyu.gateway.directory;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every topic has been heard to the end that it had at the start: half a directory would mislead. */
@Readiness
class DirectoryReadiness implements HealthCheck {

    private final DirectoryFeeds feeds;

    DirectoryReadiness(DirectoryFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("directory has caught up");
        feeds.all().forEach(feed -> answer.withData(feed.topic(), feed.isCaughtUp()));
        return answer.status(feeds.all().stream().allMatch(DirectoryFeed::isCaughtUp))
                .build();
    }
}
