package org.kangyu.facilities.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.Drafts;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** What can be done with proposals. Accepting one makes the change in the same transaction. */
@ApplicationScoped
@Transactional(dontRollbackOn = ProblemException.class) // a refusal may be asked for; who writes rolls back all
class ProposalService {

    private static final Text BECAUSE = Text.of("提议 %s（%s）：%s", "Proposal %s (%s): %s");

    private final Proposals proposals;
    private final ProposalRules rules;
    private final Drafts drafts;
    private final Present present;

    ProposalService(Proposals proposals, ProposalRules rules, Drafts drafts, Present present) {
        this.proposals = proposals;
        this.rules = rules;
        this.drafts = drafts;
        this.present = present;
    }

    Proposal propose(ProposalDocument sent, Edit edit) {
        require(sent, edit);
        var region = drafts.region(sent.draft());
        var proposal = new Proposal(sent, region, rules.reach(edit.editor(), region), edit);
        proposals.persist(proposal);
        proposals.flush();
        return proposal;
    }

    Proposal resubmit(UUID id, long version, ProposalDocument amended, Edit edit) {
        var proposal = proposals.lock(id);
        rules.requireOwn(edit.editor(), proposal);
        Versions.require(version, proposal.version());
        proposal.require(ProposalState.RETURNED);
        require(amended, edit);
        proposal.resubmit(amended, drafts.region(amended.draft()), edit);
        proposals.flush();
        return proposal;
    }

    Proposal withdraw(UUID id, long version, Edit edit) {
        var proposal = proposals.lock(id);
        rules.requireOwn(edit.editor(), proposal);
        Versions.require(version, proposal.version());
        proposal.withdraw(edit);
        proposals.flush();
        return proposal;
    }

    Proposal giveBack(UUID id, long version, Edit edit) {
        return decide(id, version, edit, Proposal::giveBack);
    }

    Proposal refuse(UUID id, long version, Edit edit) {
        return decide(id, version, edit, Proposal::refuse);
    }

    Proposal accept(UUID id, long version, Edit edit) {
        return decide(id, version, edit, (proposal, decision) -> {
            proposal.require(ProposalState.PROPOSED);
            var sent = proposal.document();
            drafts.requireCurrent(sent.draft());
            var publication = publication(proposal, edit.editor());
            Violations.refuse(rules.check(sent, publication));
            proposal.accept(drafts.publish(sent.draft(), publication).key(), decision);
        });
    }

    /** What keeps the proposal from being accepted now; a step out of its time is refused elsewhere. */
    List<Violation> obstacles(Proposal proposal, Editor reader) {
        return rules.check(proposal.document(), publication(proposal, reader));
    }

    private Proposal decide(UUID id, long version, Edit edit, BiConsumer<Proposal, Edit> decision) {
        var proposal = proposals.lock(id);
        rules.requireDecider(edit.editor(), proposal);
        Versions.require(version, proposal.version());
        decision.accept(proposal, edit);
        proposals.flush();
        return proposal;
    }

    private void require(ProposalDocument sent, Edit edit) {
        Violations.refuse(rules.checkShape(sent));
        drafts.requireRight(edit.editor(), sent.draft());
        drafts.requireCurrent(sent.draft());
        Violations.refuse(rules.check(sent, edit(sent, edit.editor(), edit.reason())));
    }

    /** The change as it goes into the history of the facility: by who decided, with who proposed and why. */
    private Edit publication(Proposal proposal, Editor decider) {
        var sent = proposal.document();
        return edit(
                sent,
                decider,
                BECAUSE.with(proposal.id(), proposal.proposer(), sent.reason()).zh());
    }

    private Edit edit(ProposalDocument sent, Editor editor, @Nullable String reason) {
        if (sent.step() != null) {
            return present.edit(editor, sent.step().on(), reason);
        }
        var opened = sent.facilityId() == null && sent.document() != null
                ? sent.document().openedOn()
                : null;
        var first = present.firstEdit(editor, sent.validFrom(), opened);
        return new Edit(editor, first.validFrom(), first.at(), reason);
    }
}
