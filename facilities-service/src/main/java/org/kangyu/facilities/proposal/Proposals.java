package org.kangyu.facilities.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** All proposals. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private static final Text UNKNOWN = Text.of("没有编号为 %s 的提议", "No proposal has the id %s");

    /** Where the facility stands now. */
    private static final String REGION =
            "coalesce((select f.region_code from facility f where f.id = p.facility_id), p.region_code)";

    private final Session session;
    private final Cursors cursors;
    private final Present present;

    Proposals(Session session, Cursors cursors, Present present) {
        this.session = session;
        this.cursors = cursors;
        this.present = present;
    }

    Proposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The proposal, locked to the end of the transaction, in order to change it. */
    Proposal lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    static ProblemException unknown(UUID id) {
        return new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id));
    }

    /** Those that the reader may see, in the order in which they were made. */
    Page<ProposalView> page(ProposalFilter filter, Editor reader, Paging paging) {
        filter.require();
        var list = "proposals" + filter;
        var after = paging.after(cursors, list);
        var all = conditions(filter, reader);
        var rest =
                after == null ? all : conditions(filter, reader).and("p.id > :after", "after", UUID.fromString(after));
        var rows = rest
                .bind(session.createNativeQuery(select("p.*", rest) + " order by p.id", Proposal.class))
                .setMaxResults(paging.rows())
                .stream()
                .map(Proposal::view)
                .toList();
        return paging.page(rows, last -> cursors.write(list, List.of(last.id().toString())), () -> count(all));
    }

    private Conditions conditions(ProposalFilter filter, Editor reader) {
        var conditions = new Conditions()
                .andAny("p.state in (:states)", "states", filter.states())
                .andAny("p.facility_id in (:facilities)", "facilities", filter.facility());
        if (!filter.region().isEmpty()) {
            conditions
                    .and(Territory.BELOW.formatted(REGION), "regions", filter.region())
                    .with("day", present.today());
        }
        return conditions
                .and(filter.isMine() ? "p.proposer = :reader" : visible(reader, conditions))
                .with("reader", reader.name());
    }

    /** One's own, and what is about, or was proposed from, regions and facilities that are open to the reader. */
    private String visible(Editor reader, Conditions conditions) {
        var visible = "p.proposer = :reader";
        if (!reader.regions().isEmpty()) {
            var below = Territory.BELOW.replace(":regions", ":own");
            visible += " or " + below.formatted(REGION) + " or " + below.formatted("p.proposer_region");
            conditions.with("own", reader.regions()).with("day", present.today());
        }
        if (!reader.facilities().isEmpty()) {
            visible += " or cast(p.facility_id as text) in (:ownFacilities)";
            conditions.with("ownFacilities", reader.facilities());
        }
        return "(" + visible + ")";
    }

    private long count(Conditions conditions) {
        return conditions
                .bind(session.createNativeQuery(select("count(*)", conditions), Long.class))
                .getSingleResult();
    }

    private static String select(String what, Conditions conditions) {
        return "select %s from proposal p where %s".formatted(what, conditions);
    }
}
