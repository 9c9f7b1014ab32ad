package org.kangyu.facilities.reorganisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** All mergers and splits that were made. */
@ApplicationScoped
class Reorganisations implements PanacheRepositoryBase<Reorganisation, UUID> {

    private static final Text UNKNOWN = Text.of("没有编号为 %s 的机构合并或分立", "No merger or split has the id %s");

    private final Session session;
    private final Cursors cursors;

    Reorganisations(Session session, Cursors cursors) {
        this.session = session;
        this.cursors = cursors;
    }

    Reorganisation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id)));
    }

    /** In the order in which they were recorded. */
    Page<ReorganisationView> page(ReorganisationFilter filter, Paging paging) {
        var list = "facility-transitions" + filter;
        var after = paging.after(cursors, list);
        var all = filter.conditions();
        var rest = after == null ? all : filter.conditions().and("t.id > :after", "after", UUID.fromString(after));
        var rows = rest
                .bind(session.createNativeQuery(select("t.*", rest) + " order by t.id", Reorganisation.class))
                .setMaxResults(paging.rows())
                .stream()
                .map(Reorganisation::view)
                .toList();
        return paging.page(rows, last -> cursors.write(list, List.of(last.id().toString())), () -> count(all));
    }

    private long count(Conditions conditions) {
        return conditions
                .bind(session.createNativeQuery(select("count(*)", conditions), Long.class))
                .getSingleResult();
    }

    private static String select(String what, Conditions conditions) {
        return "select %s from facility_transition t where %s".formatted(what, conditions);
    }
}
