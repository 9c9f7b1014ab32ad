package org.kangyu.gateway.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.kangyu.gateway.memory.AsOf;
import org.kangyu.kit.feed.FeedConsumers;
import org.kangyu.kit.feed.Heard;

/** Keeps the memory filled: one feed, and so one thread, for each topic that anybody listens to. */
@Singleton
class Feeds {

    private final List<Feed> feeds;

    Feeds(@Any Instance<Listener> listeners, AsOf asOf, FeedConsumers consumers, MeterRegistry metrics) {
        feeds = listeners.stream()
                .flatMap(listener -> listener.topics().stream()
                        .map(topic -> new Feed(topic, heard -> hear(heard, listener, asOf), consumers, metrics)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        feeds.forEach(Feed::start);
    }

    List<Feed> all() {
        return feeds;
    }

    /** Of the topic that has been out of reach for longest. */
    Duration silence() {
        return feeds.stream().map(Feed::silence).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    private static void hear(Heard heard, Listener listener, AsOf asOf) throws Exception {
        listener.understand(heard)
                .ifPresentOrElse(
                        Runnable::run,
                        () -> Log.debugf("Somebody newer tells of %s on %s", heard.type(), heard.topic()));
        asOf.hear(heard.time());
    }

    @PreDestroy
    void stop() {
        feeds.forEach(Feed::close);
    }
}
