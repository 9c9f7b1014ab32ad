package org.kangyu.gateway.directory;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.kangyu.kit.feed.FeedConsumers;

/** Keeps the directory filled: one feed, and so one thread, for each topic. */
@Singleton
class DirectoryFeeds {

    private final Directory directory = new Directory();
    private final List<DirectoryFeed> feeds;

    DirectoryFeeds(FeedConsumers consumers, MeterRegistry metrics) {
        feeds = Stream.of("regions", "facilities")
                .map(topic -> new DirectoryFeed(topic, directory, consumers, metrics))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        feeds.forEach(DirectoryFeed::start);
    }

    @Produces
    @Singleton
    Directory directory() {
        return directory;
    }

    List<DirectoryFeed> all() {
        return feeds;
    }

    @PreDestroy
    void stop() {
        feeds.forEach(DirectoryFeed::close);
    }
}
