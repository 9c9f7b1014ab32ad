package org.kangyu.facilities.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.kangyu.facilities.facility.FacilityEdits;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Keeps pairs that are of two institutions out of the lists. */
@ApplicationScoped
@Transactional
class DistinctionService {

    private static final Text TWICE = Text.of("须为两个不同的机构", "Name two different facilities");

    private final Session session;
    private final FacilityEdits facilities;

    DistinctionService(Session session, FacilityEdits facilities) {
        this.session = session;
        this.facilities = facilities;
    }

    DistinctionView tellApart(Distinction distinction, Edit edit) {
        var ids = distinction.facilities();
        ids.forEach(id -> facilities.requireRight(edit.editor(), id));
        if (ids.getFirst().equals(ids.getLast())) {
            throw ProblemException.invalid(new Violation("/facilities/1", "repeated", TWICE));
        }
        session.createNativeMutationQuery("""
                        insert into facility_distinction (one, other, reason, actor, recorded_at)
                        values (least(:one, :other), greatest(:one, :other), :reason, :actor, :at)
                        on conflict on constraint facility_distinction_is_unique
                        do update set reason = excluded.reason, actor = excluded.actor, recorded_at = excluded.recorded_at""")
                .setParameter("one", ids.getFirst())
                .setParameter("other", ids.getLast())
                .setParameter("reason", distinction.reason())
                .setParameter("actor", edit.editor().name())
                .setParameter("at", edit.at())
                .executeUpdate();
        return new DistinctionView(distinction, edit.editor().name(), edit.at());
    }
}
