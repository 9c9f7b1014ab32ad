package org.kangyu.facilities.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.DatedTable;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.dated.States;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** All relations, and every state they were ever in. */
@ApplicationScoped
class Relations implements PanacheRepositoryBase<Relation, UUID> {

    static final DatedTable<UUID, RelationDocument> TABLE =
            new DatedTable<>("relation", "id", UUID.class, RelationDocument.class);

    private static final Text UNKNOWN = Text.of("没有编号为 %s 的机构关系", "No relation has the id %s");

    private final Present present;
    private final RelationTypes types;
    private final States<UUID, RelationDocument> states;

    Relations(Session session, Present present, Cursors cursors, RelationTypes types) {
        this.present = present;
        this.types = types;
        this.states = new States<>(session, present, cursors, TABLE);
    }

    Relation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id)));
    }

    /** The relation, locked to the end of the transaction, in order to change it. */
    Relation lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id)));
    }

    /** Lets nobody else register or change relations of the type until the transaction ends. */
    void lockType(String type) {
        getSession()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('relations ' || :type)) as text)", Object.class)
                .setParameter("type", type)
                .getResultList();
    }

    State<UUID, RelationDocument> at(UUID id, Moment moment) {
        return states.get(id, moment);
    }

    <V> Page<V> page(
            RelationFilter filter, Moment moment, Paging paging, Function<State<UUID, RelationDocument>, V> view) {
        var conditions = filter.conditions(moment.dayOr(present.today()), types.leadingRoles());
        return states.page(conditions, moment, paging, "relations" + filter + moment, view);
    }

    /** The relations of the type that had, have or will have one of the facilities as a member. */
    List<State<UUID, RelationDocument>> with(Collection<UUID> facilities, String type) {
        var shared = new Conditions().and("d.type = :type", "type", type).and("""
            exists (select from jsonb_array_elements(d.document -> 'members') m
                    where cast(m ->> 'facilityId' as uuid) in (:facilities))""", "facilities", facilities);
        return facilities.isEmpty() ? List.of() : states.list(shared, Moment.NOW, "d.id");
    }

    /** Those of which the facility was, is or will be a member, by their ids. */
    List<UUID> naming(UUID facility) {
        return getSession()
                .createNativeQuery("""
                        select id from relation
                        where document -> 'members' @> cast(:member as jsonb) order by id""", UUID.class)
                .setParameter("member", "[{\"facilityId\": \"%s\"}]".formatted(facility))
                .getResultList();
    }

    /** The relations of exactly this region that were not dissolved at the moment. */
    List<State<UUID, RelationDocument>> livingIn(String regionCode, Moment moment, int most) {
        LocalDate day = moment.dayOr(present.today());
        var living = new Conditions()
                .and("d.region_code = :region", "region", regionCode)
                .and("(d.dissolved is null or d.dissolved > :day)", "day", day.toString());
        return states.list(living, moment, "d.id limit " + most);
    }
}
