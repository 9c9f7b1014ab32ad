package org.kangyu.gateway.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kangyu.kit.feed.FeedConsumers;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.TopicFeed;

/** One topic on its way into memory, and how far it has come. */
final class Feed implements AutoCloseable {

    private final String topic;
    private final TopicFeed.Reader reader;
    private final TopicFeed feed;
    private final Map<Integer, Long> positions = new ConcurrentSkipListMap<>();

    Feed(String topic, TopicFeed.Reader reader, FeedConsumers consumers, MeterRegistry metrics) {
        this.topic = topic;
        this.reader = reader;
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

    Duration silence() {
        return feed.silence();
    }

    boolean isAlive() {
        return feed.isAlive();
    }

    FeedView view() {
        return new FeedView(topic, isCaughtUp(), isAlive(), positions, feed.deadLetters());
    }

    private void hear(Heard heard) throws Exception {
        positions.put(heard.partition(), heard.offset());
        reader.read(heard);
    }

    @Override
    public void close() {
        feed.close();
    }
}
