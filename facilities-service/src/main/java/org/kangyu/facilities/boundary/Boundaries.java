package org.kangyu.facilities.boundary;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.kangyu.kit.dated.DatedTable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.dated.States;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.paging.Cursors;

/** All boundaries, and every state they were ever in. */
@ApplicationScoped
class Boundaries {

    private static final DatedTable<String, BoundaryDocument> TABLE =
            new DatedTable<>("region_boundary", "code", String.class, BoundaryDocument.class);

    private static final Map<Datum, String> DATUMS =
            Map.of(Datum.WGS84, "'wgs84', 'cgcs2000'", Datum.GCJ02, "'gcj02'", Datum.BD09, "'bd09'");

    private final Session session;
    private final Present present;
    private final States<String, BoundaryDocument> states;

    Boundaries(Session session, Present present, Cursors cursors) {
        this.session = session;
        this.present = present;
        this.states = new States<>(session, present, cursors, TABLE);
    }

    State<String, BoundaryDocument> at(String code, Moment moment) {
        return states.get(code, moment);
    }

    /** The boundary of now, which nobody else changes until the transaction ends. */
    Optional<State<String, BoundaryDocument>> lock(String code) {
        session.createNativeQuery("select code from region_boundary where code = :code for update", String.class)
                .setParameter("code", code)
                .getResultList();
        return states.find(code, Moment.NOW);
    }

    /** Keeps the boundary from the edit's day on, with its revision. */
    void keep(String code, BoundaryDocument document, Edit edit) {
        run("""
            insert into region_boundary as known (code, version, document, valid_from, recorded_at)
            values (:code, 1, cast(:document as jsonb), :from, :at)
            on conflict (code) do update
            set version = known.version + 1, document = excluded.document, valid_from = excluded.valid_from,
                recorded_at = excluded.recorded_at""", Map.of("code", code, "document", json(document), "from", edit.validFrom(), "at", edit.at()));
        run("""
            insert into region_boundary_revision (code, version, document, valid_from, recorded_at, actor)
            select code, version, document, valid_from, recorded_at, :actor from region_boundary where code = :code""", Map.of("code", code, "actor", edit.editor().name()));
    }

    /** The lowest region in the tree of the day whose boundary has the place (WGS 84) within it. */
    Optional<String> containing(Place place, Moment moment) {
        var contains = DATUMS.keySet().stream().map(Boundaries::contains).collect(joining(" or "));
        var sql = """
            select d.code from %s d
            join region_closure c on c.descendant = d.code and c.valid_from <= :day and c.valid_to > :day
            where %s
            group by d.code order by count(*) desc, d.code limit 1""".formatted(TABLE.at(moment), contains);
        var query = session.createNativeQuery(sql, String.class).setParameter("day", day(moment));
        if (!moment.isPresent()) {
            query.setParameter("asOf", day(moment)).setParameter("knownAt", moment.instantOr(present.now()));
        }
        DATUMS.keySet().forEach(datum -> {
            var there = Datum.WGS84.to(datum, place);
            query.setParameter(datum.text() + "East", there.longitude());
            query.setParameter(datum.text() + "North", there.latitude());
        });
        return query.uniqueResultOptional();
    }

    /** SQL condition: the point as it is in the datum lies in an outline and not in a hole. */
    private static String contains(Datum datum) {
        return """
            (d.datum in (%1$s) and d.extent @> box(point(:%2$sEast, :%2$sNorth), point(:%2$sEast, :%2$sNorth))
              and exists (select from unnest(d.outlines) as o(ring) where o.ring @> point(:%2$sEast, :%2$sNorth))
              and not exists (select from unnest(d.holes) as h(ring) where h.ring @> point(:%2$sEast, :%2$sNorth)))""".formatted(DATUMS.get(datum), datum.text());
    }

    private LocalDate day(Moment moment) {
        return moment.dayOr(present.today());
    }

    private void run(String sql, Map<String, Object> parameters) {
        var statement = session.createNativeMutationQuery(sql);
        parameters.forEach(statement::setParameter);
        statement.executeUpdate();
    }

    private static String json(BoundaryDocument document) {
        try {
            return TolerantJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A boundary cannot be written", e);
        }
    }
}
