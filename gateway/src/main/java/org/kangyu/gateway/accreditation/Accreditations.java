package org.kangyu.gateway.accreditation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.accreditation.AccreditationEvent.AccreditationTold;
import org.kangyu.gateway.accreditation.AccreditationEvent.ProgrammeTold;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.Tally;
import org.kangyu.gateway.memory.Change;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.Newest;

/**
 * All accreditations as last heard, ready by holder, and counted in the directory's regions. Events may come twice,
 * late and in any order. One writer for each topic, many readers.
 */
public final class Accreditations {

    private final Directory directory;
    private final Newest<AccreditationEntry> accreditations = new Newest<>();
    private final Newest<ProgrammeEntry> programmes = new Newest<>();
    private final Map<String, List<AccreditationEntry>> byHolder = new ConcurrentHashMap<>();

    Accreditations(Directory directory) {
        this.directory = directory;
    }

    void apply(AccreditationEvent event) {
        switch (event) {
            case AccreditationTold(var news) -> accreditations.take(news).ifPresent(this::change);
            case ProgrammeTold(var news) -> programmes.take(news);
        }
    }

    /** What a facility, its departments or a region holds, prepares for or has suspended; what has ended is left out. */
    public List<AccreditationEntry> heldBy(String holderId) {
        return byHolder.getOrDefault(holderId, List.of());
    }

    public Optional<ProgrammeEntry> programmeOf(String code) {
        return programmes.entry(code);
    }

    Optional<Latest<AccreditationEntry>> accreditation(String id) {
        return accreditations.find(id);
    }

    Optional<Latest<ProgrammeEntry>> programme(String code) {
        return programmes.find(code);
    }

    private void change(Change<AccreditationEntry> change) {
        count(change.before(), -1);
        count(change.after(), 1);
        Stream.of(change.before(), change.after())
                .flatMap(Stream::ofNullable)
                .map(state -> state.holder().id())
                .distinct()
                .forEach(holder -> byHolder.compute(holder, (id, held) -> after(change, id, held)));
    }

    private void count(@Nullable AccreditationEntry state, long by) {
        if (state != null && state.holder().regionCode() != null) {
            var region = state.holder().regionCode();
            state.counts()
                    .ifPresent(as ->
                            directory.count(region, Tally.of(as, state.award().code(), by)));
        }
    }

    /** What a holder has after the change; nothing in place of an empty list. */
    private static @Nullable List<AccreditationEntry> after(
            Change<AccreditationEntry> change, String holder, @Nullable List<AccreditationEntry> held) {
        var others = Stream.ofNullable(held).flatMap(List::stream).filter(one -> !one.equals(change.before()));
        var itself = Stream.ofNullable(change.after())
                .filter(state -> state.holder().id().equals(holder))
                .filter(state -> state.counts().isPresent());
        var now = Stream.concat(others, itself).toList();
        return now.isEmpty() ? null : now;
    }
}
