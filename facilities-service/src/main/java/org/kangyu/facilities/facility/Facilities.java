package org.kangyu.facilities.facility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.DatedTable;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.dated.States;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** All facilities, and every state they were ever in. */
@ApplicationScoped
class Facilities implements PanacheRepositoryBase<Facility, UUID> {

    static final DatedTable<UUID, FacilityDocument> TABLE =
            new DatedTable<>("facility", "id", UUID.class, FacilityDocument.class);

    private static final Text UNKNOWN = Text.of("没有编号为 %s 的机构", "No facility has the id %s");

    private final FacilitySearch search;
    private final States<UUID, FacilityDocument> states;

    Facilities(Session session, Present present, Cursors cursors, FacilitySearch search) {
        this.search = search;
        this.states = new States<>(session, present, cursors, TABLE);
    }

    /** The facility, locked to the end of the transaction, in order to change it. */
    Facility lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id)));
    }

    /** The facilities with these own codes, locked; those that are not flushed yet are not found. */
    Map<String, Facility> lock(Collection<String> ownCodes) {
        if (ownCodes.isEmpty()) {
            return Map.of();
        }
        return getSession()
                .createNativeQuery(
                        "select * from facility where code in (:codes) order by code for no key update", Facility.class)
                .setParameter("codes", ownCodes)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH) // imports write in batches
                .getResultStream()
                .collect(Collectors.toMap(
                        facility -> facility.document().ownCode().orElseThrow(), facility -> facility));
    }

    /** The facility with this own code; one that is not flushed yet is not found. */
    Optional<Facility> find(String ownCode) {
        return getSession()
                .createNativeQuery("select * from facility where code = :code", Facility.class)
                .setParameter("code", ownCode)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .uniqueResultOptional();
    }

    /** The own codes of those of them that have one. */
    Map<UUID, String> ownCodes(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getSession()
                .createNativeQuery("select id, code from facility where id in (:ids) and code is not null", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    State<UUID, FacilityDocument> at(UUID id, Moment moment) {
        return states.get(id, moment);
    }

    Optional<State<UUID, FacilityDocument>> find(UUID id, LocalDate day) {
        return states.find(id, new Moment(day, null));
    }

    /** The day on which the facility changes next after this day. */
    Optional<LocalDate> changeAfter(UUID id, LocalDate day) {
        return states.nextAfter(id, day);
    }

    <V> Page<V> page(
            FacilityQuery query, Moment moment, Paging paging, Function<State<UUID, FacilityDocument>, V> view) {
        return page(search.conditions(query, moment), moment, paging, "facilities" + query + moment, view);
    }

    <V> Page<V> page(
            Conditions conditions,
            Moment moment,
            Paging paging,
            String list,
            Function<State<UUID, FacilityDocument>, V> view) {
        return states.page(conditions, moment, paging, list, view);
    }

    List<State<UUID, FacilityDocument>> list(Conditions conditions, Moment moment) {
        return states.list(conditions, moment, "d.id");
    }

    long count(Conditions conditions, Moment moment) {
        return states.count(conditions, moment);
    }

    /** Those that name this one as what they are a part of, were succeeded by or were merged into, by their ids. */
    List<UUID> naming(UUID id) {
        return getSession()
                .createNativeQuery("""
                        select id from facility
                        where parent_id = :id
                           or (status in ('closed', 'merged') and (
                               document ->> 'successorId' = :text or document ->> 'mergedIntoId' = :text
                               or jsonb_exists(document -> 'successorIds', :text)))
                        order by id""", UUID.class)
                .setParameter("id", id)
                .setParameter("text", id.toString())
                .getResultList();
    }

    /** The fields of the document that are not as they were in the version. */
    List<String> changedSince(UUID id, long version) {
        return getSession()
                .createNativeQuery("""
                        select field
                        from facility f
                        cross join lateral (
                            select document from facility_revision o where o.id = f.id and o.version <= :version
                            order by o.valid_from desc, o.version desc limit 1) r
                        cross join lateral (
                            select field from jsonb_each(f.document) now (field, value)
                            full join jsonb_each(r.document) before (field, value) using (field)
                            where now.value is distinct from before.value) changed
                        where f.id = :id order by field""", String.class)
                .setParameter("id", id)
                .setParameter("version", version)
                .getResultList();
    }

    /** The parts of the facility that there are, by their ids. */
    List<UUID> partsOf(UUID id) {
        return getSession()
                .createNativeQuery(
                        "select id from facility where parent_id = :id and status not in ('closed', 'merged') order by id",
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The one at work that is nearest to the place (WGS 84), if one is within so many metres. */
    Optional<State<UUID, FacilityDocument>> nearest(Place place, double metres, Moment moment) {
        var around = new Conditions().and("d.status in ('operating', 'suspended')");
        FacilityArea.narrow(around, place, metres);
        return states.list(around, moment, FacilityArea.METRES + " limit 1").stream()
                .findFirst();
    }

    /** The facilities in exactly this region that there were at the moment. */
    List<State<UUID, FacilityDocument>> openIn(String regionCode, Moment moment, int most) {
        var open = new Conditions()
                .and("d.region_code = :region", "region", regionCode)
                .and("d.status not in ('closed', 'merged')");
        return states.list(open, moment, "d.id limit " + most);
    }
}
