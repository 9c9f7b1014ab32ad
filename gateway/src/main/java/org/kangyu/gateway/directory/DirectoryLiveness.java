package org.kangyu.gateway.directory;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when a feed has ended: only a restart hears its topic anew. */
@Liveness
class DirectoryLiveness implements HealthCheck {

    private final DirectoryFeeds feeds;

    DirectoryLiveness(DirectoryFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("directory is listening");
        feeds.all().forEach(feed -> answer.withData(feed.topic(), feed.isAlive()));
        return answer.status(feeds.all().stream().allMatch(DirectoryFeed::isAlive))
                .build();
    }
}
