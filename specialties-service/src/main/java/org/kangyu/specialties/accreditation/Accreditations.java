package org.kangyu.specialties.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
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

/** All accreditations, and every state they were ever in. */
@ApplicationScoped
class Accreditations implements PanacheRepositoryBase<Accreditation, UUID> {

    static final DatedTable<UUID, AccreditationDocument> TABLE =
            new DatedTable<>("accreditation", "id", UUID.class, AccreditationDocument.class);

    private static final Text UNKNOWN = Text.of("没有编号为 %s 的认定", "No accreditation has the id %s");

    private final States<UUID, AccreditationDocument> states;

    Accreditations(Session session, Present present, Cursors cursors) {
        this.states = new States<>(session, present, cursors, TABLE);
    }

    /** The accreditation, locked to the end of the transaction, in order to change it. */
    Accreditation lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id)));
    }

    /** The accreditation with this code, locked; one that is not flushed yet is not found. */
    Optional<Accreditation> lock(String code) {
        return getSession()
                .createNativeQuery(
                        "select * from accreditation where code = :code for no key update", Accreditation.class)
                .setParameter("code", code)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH) // imports write in batches
                .uniqueResultOptional();
    }

    /** The accreditations of these holders, locked. */
    List<Accreditation> lockOf(Collection<String> holderIds) {
        return getSession()
                .createNativeQuery("""
                        select * from accreditation where holder_id in (:holders)
                        order by id for no key update""", Accreditation.class)
                .setParameter("holders", holderIds)
                .getResultList();
    }

    /** Some of those whose last day has passed, locked. */
    List<Accreditation> lockOverdue(LocalDate today, int most) {
        return getSession()
                .createNativeQuery("""
                        select * from accreditation
                        where status in ('awarded', 'suspended') and valid_until < :today
                        order by id limit :most for no key update""", Accreditation.class)
                .setParameter("today", today.toString())
                .setParameter("most", most)
                .getResultList();
    }

    State<UUID, AccreditationDocument> at(UUID id, Moment moment) {
        return states.get(id, moment);
    }

    <V> Page<V> page(
            Conditions conditions,
            Moment moment,
            Paging paging,
            String list,
            Function<State<UUID, AccreditationDocument>, V> view) {
        return states.page(conditions, moment, paging, list, view);
    }
}
