package org.kangyu.facilities.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.Drafts;
import org.kangyu.facilities.facility.FacilityEdits;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold of a proposal, and who may make, see and decide it. */
@ApplicationScoped
class ProposalRules {

    private static final Text ONE = Text.of(
            "document、opening、suspension、reopening、closure 须且仅须填写一个",
            "Give exactly one of document, opening, suspension, reopening and closure");
    private static final Text TOGETHER = Text.of(
            "facilityId 与 facilityVersion 须同时填写或都不填写",
            "facilityId and facilityVersion are given together or not at all");
    private static final Text WHICH = Text.of("须说明是哪个机构", "It must say which facility");
    private static final Text NO_DAY = Text.of("仅与 document 同时填写", "Only with a document");
    private static final Text OWN = Text.of("不能审批自己的提议", "Nobody decides on a proposal of their own");
    private static final Text ABOVE = Text.of("须由提议人区划 %s 的上级决定", "The level above the proposer's region %s decides");

    private static final Text UNSEEN = Text.of("您无权查看区划 %s 的提议", "You may not see proposals about region %s");

    private final Drafts drafts;
    private final FacilityEdits facilities;
    private final Territory territory;

    ProposalRules(Drafts drafts, FacilityEdits facilities, Territory territory) {
        this.drafts = drafts;
        this.facilities = facilities;
        this.territory = territory;
    }

    /** Everything that is wrong with what it consists of. */
    List<Violation> checkShape(ProposalDocument sent) {
        var found = new ArrayList<Violation>();
        if (!sent.isOneThing()) {
            found.add(new Violation("", "one-thing", ONE));
        }
        if ((sent.facilityId() == null) != (sent.facilityVersion() == null)) {
            found.add(new Violation("/facilityVersion", "together", TOGETHER));
        }
        if (sent.facilityId() == null && sent.step() != null) {
            found.add(new Violation("/facilityId", "required", WHICH));
        }
        if (sent.validFrom() != null && sent.document() == null) {
            found.add(new Violation("/validFrom", "out-of-place", NO_DAY));
        }
        if (sent.facilityId() != null) {
            facilities.checkExists("/facilityId", sent.facilityId()).ifPresent(found::add);
        }
        return found;
    }

    /** Everything that is wrong with the change, in the day of the edit. */
    List<Violation> check(ProposalDocument sent, Edit edit) {
        return drafts.check(sent.draft(), edit).stream()
                .map(violation -> in(sent.pointer(), violation))
                .toList();
    }

    /** The highest of the editor's regions in which the region lies, if it is not by one of these that they may propose. */
    @Nullable
    String reach(Editor editor, String region) {
        var above = editor.regions().stream()
                .filter(own -> territory.isOpenTo(only(own, editor), region))
                .collect(Collectors.toSet());
        return above.stream()
                .filter(own -> above.stream().allMatch(other -> territory.isOpenTo(only(own, editor), other)))
                .findFirst()
                .orElse(null);
    }

    /** Refuses whoever has nothing to do with the region it is about, nor with the one it was proposed from. */
    void requireSight(Editor reader, Proposal proposal) {
        if (!maySee(reader, proposal)) {
            throw new ProblemException(ProblemType.FORBIDDEN, UNSEEN.with(proposal.regionCode()));
        }
    }

    private boolean maySee(Editor reader, Proposal proposal) {
        var reach = proposal.proposerRegion();
        return reader.name().equals(proposal.proposer())
                || (proposal.facilityId() != null
                        && reader.facilities().contains(proposal.facilityId().toString()))
                || territory.isOpenTo(reader, region(proposal))
                || (reach != null && territory.isOpenTo(reader, reach));
    }

    /** Where its facility stands now. */
    private String region(Proposal proposal) {
        var isPending = proposal.isOpen() && proposal.facilityId() != null;
        return isPending ? drafts.region(proposal.document().draft()) : proposal.regionCode();
    }

    /** To everybody else it is not there. */
    void requireOwn(Editor editor, Proposal proposal) {
        if (!editor.name().equals(proposal.proposer())) {
            throw Proposals.unknown(proposal.id());
        }
    }

    /** Refuses whoever is not of the level above. */
    void requireDecider(Editor decider, Proposal proposal) {
        var reach = proposal.proposerRegion();
        if (reach == null) {
            territory.require(decider, region(proposal));
        } else if (!territory.isOpenTo(without(reach, decider), reach)) {
            throw new ProblemException(ProblemType.FORBIDDEN, ABOVE.with(reach));
        }
        if (decider.name().equals(proposal.proposer())) {
            throw new ProblemException(ProblemType.FORBIDDEN, OWN);
        }
    }

    private static Editor only(String region, Editor editor) {
        return new Editor(editor.name(), Set.of(region), Set.of());
    }

    private static Editor without(String region, Editor editor) {
        var others = editor.regions().stream()
                .filter(own -> !Objects.equals(own, region))
                .collect(Collectors.toSet());
        return new Editor(editor.name(), others, Set.of());
    }

    private static Violation in(String above, Violation violation) {
        var pointer = violation.pointer();
        return new Violation(
                pointer.startsWith("/") ? above + pointer : "/" + pointer,
                violation.code(),
                violation.message(),
                violation.suggestion());
    }
}
