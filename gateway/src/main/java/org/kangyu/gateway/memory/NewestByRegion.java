package org.kangyu.gateway.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The newest states of subjects named {@code something/region}, ready by region. One writer, many readers. */
public final class NewestByRegion<T> {

    private final Map<String, Newest<T>> regions = new ConcurrentHashMap<>();

    public void take(News<T> news) {
        var subject = news.subject();
        int slash = subject.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("%s names no region".formatted(subject));
        }
        var something = subject.substring(0, slash).intern(); // the same few in each of many regions
        regions.computeIfAbsent(subject.substring(slash + 1), region -> new Newest<>())
                .take(new News<>(something, news.version(), news.state()));
    }

    public Stream<T> entries(String region) {
        var newest = regions.get(region);
        return newest == null ? Stream.empty() : newest.entries();
    }
}
