package org.kangyu.gateway.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kangyu.gateway.memory.Change;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.Newest;
import org.kangyu.gateway.memory.News;

/** All relations as last heard, ready by facility. Events may come twice, late and in any order. One writer, many readers. */
public final class Relations {

    private final Newest<RelationEntry> relations = new Newest<>();
    private final Map<String, Set<String>> byFacility = new ConcurrentHashMap<>();

    /** Those that a facility has ever taken part in. */
    public List<RelationEntry> of(String facilityId) {
        return byFacility.getOrDefault(facilityId, Set.of()).stream()
                .flatMap(id -> relations.entry(id).stream())
                .toList();
    }

    Optional<Latest<RelationEntry>> find(String id) {
        return relations.find(id);
    }

    void take(News<RelationEntry> news) {
        relations.take(news).ifPresent(change -> index(news.subject(), change));
    }

    private void index(String id, Change<RelationEntry> change) {
        Stream.ofNullable(change.before())
                .flatMap(RelationEntry::facilities)
                .forEach(facility -> byFacility.computeIfPresent(facility, (_, ids) -> {
                    ids.remove(id);
                    return ids.isEmpty() ? null : ids;
                }));
        Stream.ofNullable(change.after())
                .flatMap(RelationEntry::facilities)
                .forEach(facility -> byFacility.compute(facility, (_, ids) -> {
                    var known = ids == null ? ConcurrentHashMap.<String>newKeySet() : ids;
                    known.add(id);
                    return known;
                }));
    }
}
