package org.kangyu.facilities.duplicate;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.FacilityDocument;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Finds pairs of records that may be of one institution. */
@ApplicationScoped
public class Duplicates {

    private static final String FIRST = "00000000-0000-0000-0000-000000000000";
    private static final String UNREGISTERED = "d.id = '%s'".formatted(FIRST);
    private static final int CHUNK = 200; // pairs whose records are read together
    private static final int MOST = 20; // of one document: more are no help to who decides

    private final Session session;
    private final Present present;
    private final Cursors cursors;

    Duplicates(Session session, Present present, Cursors cursors) {
        this.session = session;
        this.present = present;
        this.cursors = cursors;
    }

    private record Pair(UUID one, UUID other) {}

    /** Two of them by their ids, with what speaks for and against their being one. */
    private record Scored(Pair pair, Suspicion suspicion) {}

    /** Sorted by the ids of the two, of which the smaller comes first. */
    Page<Suspicion> page(DuplicateFilter filter, Paging paging) {
        filter.require();
        var list = "duplicates" + filter;
        var after = paging.cursor() == null ? List.of(FIRST, FIRST) : cursors.read(list, paging.cursor());
        var rows = scored(filter, after).limit(paging.rows()).toList();
        var page = paging.page(
                rows,
                last -> cursors.write(list, key(last.pair())),
                () -> scored(filter, List.of(FIRST, FIRST)).count());
        return new Page<>(page.items().stream().map(Scored::suspicion).toList(), page.nextCursor(), page.total());
    }

    /** What is registered and may be what the document describes, the likeliest first. */
    public List<Suspicion> of(FacilityDocument document) {
        var json = json(document);
        var conditions = new Conditions().and(UNREGISTERED).with("document", json);
        var pairs = pairs(Candidates.SENT_RECORD, conditions, List.of(FIRST, FIRST));
        return compared(pairs, Candidates.SENT_DOCUMENT, json)
                .map(Scored::suspicion)
                .filter(suspicion -> suspicion.score() >= DuplicateFilter.USUAL)
                .sorted(Comparator.comparingDouble(Suspicion::score).reversed())
                .limit(MOST)
                .toList();
    }

    /** What else is registered that may be one of these facilities, piece by piece; not sorted by likeliness. */
    Stream<Suspicion> of(Collection<UUID> facilities) {
        var ids = facilities.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        var among =
                new Conditions().and("d.id in (select * from unnest(cast(:facilities as uuid[])))", "facilities", ids);
        return scored(among, List.of(FIRST, FIRST))
                .map(Scored::suspicion)
                .filter(suspicion -> suspicion.score() >= DuplicateFilter.USUAL);
    }

    /** Of the many only as many are read as are asked for. */
    private Stream<Scored> scored(DuplicateFilter filter, List<String> after) {
        return scored(conditions(filter), after)
                .filter(scored -> scored.suspicion().score() >= filter.least());
    }

    private Stream<Scored> scored(Conditions conditions, List<String> after) {
        var pairs = pairs("", conditions, after);
        return IntStream.range(0, (pairs.size() + CHUNK - 1) / CHUNK)
                .mapToObj(chunk -> pairs.subList(chunk * CHUNK, Math.min(pairs.size(), (chunk + 1) * CHUNK)))
                .flatMap(chunk -> compared(chunk, "", null));
    }

    private static Conditions conditions(DuplicateFilter filter) {
        var conditions = new Conditions();
        if (!filter.region().isEmpty()) {
            conditions.and(Territory.BELOW.formatted("d.region_code"), "regions", filter.region());
        }
        return filter.facility() == null
                ? conditions
                : conditions.and("d.id = :facility", "facility", filter.facility());
    }

    private List<Pair> pairs(String sent, Conditions conditions, List<String> after) {
        // how few pairs there are is not to be foretold, and a nested loop over what is computed takes minutes
        session.createNativeQuery("select set_config('enable_nestloop', 'off', true)", String.class)
                .getSingleResult();
        return conditions
                .with("day", present.today())
                .with("afterOne", after.getFirst())
                .with("afterOther", after.getLast())
                .bind(session.createNativeQuery(Candidates.pairs(sent, conditions.toString()), Tuple.class))
                .getResultStream()
                .map(row -> new Pair(row.get("one", UUID.class), row.get("other", UUID.class)))
                .toList();
    }

    private Stream<Scored> compared(List<Pair> pairs, String sent, @Nullable String document) {
        if (pairs.isEmpty()) {
            return Stream.empty();
        }
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
        var query = session.createNativeQuery(Candidates.records(sent), Tuple.class)
                .setParameter("ids", ids)
                .setParameter("day", present.today());
        if (document != null) {
            query.setParameter("document", document);
        }
        var records = query.getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class), row -> compared(row.get("record", String.class))));
        return pairs.stream()
                .filter(pair -> !record(records, pair.one()).belongsWith(record(records, pair.other())))
                .map(pair -> new Scored(pair, Likeness.of(record(records, pair.one()), record(records, pair.other()))));
    }

    private static Compared record(Map<UUID, Compared> records, UUID id) {
        return requireNonNull(records.get(id));
    }

    private static List<String> key(Pair pair) {
        return List.of(pair.one().toString(), pair.other().toString());
    }

    private static Compared compared(String json) {
        try {
            return TolerantJson.MAPPER.readValue(json, Compared.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record is not readable: " + json, e);
        }
    }

    private static String json(FacilityDocument document) {
        try {
            return TolerantJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document has no JSON form", e);
        }
    }
}
