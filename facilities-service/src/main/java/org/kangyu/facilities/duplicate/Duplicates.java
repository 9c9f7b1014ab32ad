package org.kangyu.facilities.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
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
    private static final int MOST = 20; // of one document: more are no help to who decides

    private final Session session;
    private final Present present;
    private final Cursors cursors;

    Duplicates(Session session, Present present, Cursors cursors) {
        this.session = session;
        this.present = present;
        this.cursors = cursors;
    }

    private record Pair(UUID one, UUID other, Suspicion suspicion) {
        boolean isAtLeast(double score) {
            return suspicion.score() >= score;
        }
    }

    /** Sorted by the ids of the two, of which the smaller comes first. */
    Page<Suspicion> page(DuplicateFilter filter, Paging paging) {
        filter.require();
        var list = "duplicates" + filter;
        var after = paging.cursor() == null ? List.of(FIRST, FIRST) : cursors.read(list, paging.cursor());
        Predicate<Pair> isWanted = pair -> pair.isAtLeast(filter.least());
        try (var pairs = pairs("", conditions(filter), after)) {
            var rows = pairs.filter(isWanted).limit(paging.rows()).toList();
            var page = paging.page(rows, last -> cursors.write(list, key(last)), () -> count(filter, isWanted));
            return new Page<>(page.items().stream().map(Pair::suspicion).toList(), page.nextCursor(), page.total());
        }
    }

    /** What is registered and may be what the document describes, the likeliest first. */
    public List<Suspicion> of(FacilityDocument document) {
        var conditions = new Conditions().and(UNREGISTERED).with("document", json(document));
        try (var pairs = pairs(Candidates.SENT, conditions, List.of(FIRST, FIRST))) {
            return pairs.map(Pair::suspicion)
                    .filter(suspicion -> suspicion.score() >= DuplicateFilter.USUAL)
                    .sorted(Comparator.comparingDouble(Suspicion::score).reversed())
                    .limit(MOST)
                    .toList();
        }
    }

    private long count(DuplicateFilter filter, Predicate<Pair> isWanted) {
        try (var pairs = pairs("", conditions(filter), List.of(FIRST, FIRST))) {
            return pairs.filter(isWanted).count();
        }
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

    private Stream<Pair> pairs(String sent, Conditions conditions, List<String> after) {
        return conditions
                .with("day", present.today())
                .with("afterOne", after.getFirst())
                .with("afterOther", after.getLast())
                .bind(session.createNativeQuery(Candidates.pairs(sent, conditions.toString()), Tuple.class))
                .getResultStream()
                .map(row -> new Pair(
                        row.get("one", UUID.class),
                        row.get("other", UUID.class),
                        Likeness.of(
                                compared(row.get("first", String.class)), compared(row.get("second", String.class)))));
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
