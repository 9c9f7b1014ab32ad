package org.kangyu.gateway.directory;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kangyu.kit.feed.FeedConsumers;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.TopicFeed;

/** One topic on its way into the directory, and how far it has come. */
final class DirectoryFeed implements AutoCloseable {

    private final String topic;
    private final Directory directory;
    private final TopicFeed feed;
    private final Map<Integer, Long> positions = new ConcurrentSkipListMap<>();

    DirectoryFeed(String topic, Directory directory, FeedConsumers consumers, MeterRegistry metrics) {
        this.topic = topic;
        this.directory = directory;
        this.feed = new TopicFeed(topic, consumers, this::hear, metrics);
    }

    String topic() {
        return topic;
    }

    void start() {
        feed.start();
    }

    boolean isCaughtUp() {
        return feed.isCaughtUp();
    }

    boolean isAlive() {
        return feed.isAlive();
    }

    FeedView view() {
        return new FeedView(topic, isCaughtUp(), isAlive(), positions, feed.deadLetters());
    }

    private void hear(Heard heard) throws Exception {
        positions.put(heard.partition(), heard.offset());
        DirectoryEvent.of(heard)
                .ifPresentOrElse(
                        directory::apply,
                        () -> Log.debugf("Somebody newer tells of %s on %s", heard.type(), heard.topic()));
    }

    @Override
    public void close() {
        feed.close();
    }
}
