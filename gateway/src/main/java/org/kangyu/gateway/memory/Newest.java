package org.kangyu.gateway.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.feed.Version;

/**
 * The newest state of each subject; the version of one that is gone stays, so that an older state cannot come back.
 * One writer, many readers.
 */
public final class Newest<T> {

    private final Map<String, Latest<T>> present = new ConcurrentHashMap<>();
    private final Map<String, Version> gone = new ConcurrentHashMap<>();

    /** What changes by it; nothing when something newer is known. */
    public Optional<Change<T>> take(News<T> news) {
        if (!isNew(news.subject(), news.version())) {
            return Optional.empty();
        }
        var state = news.state();
        return Optional.of(
                state == null
                        ? new Change<>(remove(news.subject(), news.version()), null)
                        : new Change<>(put(news.subject(), state), state.entry()));
    }

    public Optional<Latest<T>> find(String subject) {
        return Optional.ofNullable(present.get(subject));
    }

    public Optional<T> entry(String subject) {
        return find(subject).map(Latest::entry);
    }

    public Stream<T> entries() {
        return present.values().stream().map(Latest::entry);
    }

    private boolean isNew(String subject, Version version) {
        var state = present.get(subject);
        var known = state == null ? gone.get(subject) : state.version();
        return known == null || version.isNewerThan(known);
    }

    private @Nullable T put(String subject, Latest<T> state) {
        gone.remove(subject);
        return entryOf(present.put(subject, state));
    }

    private @Nullable T remove(String subject, Version version) {
        gone.put(subject, version);
        return entryOf(present.remove(subject));
    }

    private static <T> @Nullable T entryOf(@Nullable Latest<T> latest) {
        return latest == null ? null : latest.entry();
    }
}
