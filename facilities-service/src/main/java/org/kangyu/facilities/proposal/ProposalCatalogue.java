package org.kangyu.facilities.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kangyu.facilities.duplicate.Duplicates;
import org.kangyu.facilities.duplicate.Suspicion;
import org.kangyu.facilities.facility.Drafts;
import org.kangyu.facilities.facility.Impact;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;

/** Proposals as those see them who make and decide them. */
@ApplicationScoped
@Transactional
class ProposalCatalogue {

    private final Proposals proposals;
    private final ProposalRules rules;
    private final ProposalService service;
    private final Drafts drafts;
    private final Duplicates duplicates;

    ProposalCatalogue(
            Proposals proposals, ProposalRules rules, ProposalService service, Drafts drafts, Duplicates duplicates) {
        this.proposals = proposals;
        this.rules = rules;
        this.service = service;
        this.drafts = drafts;
        this.duplicates = duplicates;
    }

    Page<ProposalView> page(ProposalFilter filter, Editor reader, Paging paging) {
        return proposals.page(filter, reader, paging);
    }

    ProposalReview review(UUID id, Editor reader) {
        var proposal = proposals.get(id);
        rules.requireSight(reader, proposal);
        if (!proposal.isOpen()) {
            return new ProposalReview(proposal.view(), List.of(), List.of(), Impact.NONE, List.of());
        }
        var draft = proposal.document().draft();
        return new ProposalReview(
                proposal.view(),
                drafts.changes(draft),
                suspected(proposal.document()),
                draft.facilityId() == null ? Impact.NONE : drafts.impact(draft.facilityId()),
                obstacles(proposal, reader));
    }

    /** Of a new facility only: a known one was compared when it was registered. */
    private List<Suspicion> suspected(ProposalDocument sent) {
        return sent.facilityId() == null && sent.document() != null ? duplicates.of(sent.document()) : List.of();
    }

    private List<Violation> obstacles(Proposal proposal, Editor reader) {
        try {
            drafts.requireCurrent(proposal.document().draft());
            return service.obstacles(proposal, reader);
        } catch (ProblemException refusal) { // what would be answered to who accepts it
            return refusal.violations().isEmpty()
                    ? List.of(new Violation("", code(refusal), refusal.detail()))
                    : refusal.violations();
        }
    }

    private static String code(ProblemException refusal) {
        return refusal.type().urn().substring(refusal.type().urn().lastIndexOf(':') + 1);
    }
}
