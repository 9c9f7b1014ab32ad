package org.kangyu.gateway.directory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kangyu.kit.feed.Version;

/** The newest state of each subject; the version of a removed one stays, so that an older state cannot come back. */
final class Newest<T> {

    private final Map<String, Latest<T>> present = new ConcurrentHashMap<>();
    private final Map<String, Version> removed = new ConcurrentHashMap<>();

    boolean isNews(String subject, Version version) {
        var known = present.containsKey(subject) ? present.get(subject).version() : removed.get(subject);
        return known == null || version.isNewerThan(known);
    }

    Optional<Latest<T>> put(String subject, Latest<T> latest) {
        removed.remove(subject);
        return Optional.ofNullable(present.put(subject, latest));
    }

    Optional<Latest<T>> remove(String subject, Version version) {
        removed.put(subject, version);
        return Optional.ofNullable(present.remove(subject));
    }

    Optional<Latest<T>> find(String subject) {
        return Optional.ofNullable(present.get(subject));
    }

    int size() {
        return present.size();
    }
}
