package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold of a facility's document beyond its shape, and who may change it. */
@ApplicationScoped
class FacilityRules {

    private static final Text UNKNOWN = Text.of("没有编号为 %s 的机构", "No facility has the id %s");
    private static final Text CIRCLE =
            Text.of("机构不能从属于自身或由自身接替", "A facility is neither a part nor the successor of itself");
    private static final Text IMPOSSIBLE =
            Text.of("机构状态为 %s，此操作仅适用于 %s 状态", "The facility is %s; this is only possible while it is %s");
    private static final Text CHANGED =
            Text.of("机构 %s %s 自 %s 起已有变更，不能在 %s 一并调整", "Facility %s %s has changed on %s and cannot go along on %s");
    private static final Text MERGED = Text.of("记录 %s 已并入 %s，请改用后者", "The record %s was merged into %s; use that one");
    private static final Text BY_MERGING =
            Text.of("此状态只能由合并记录（merging）产生", "Only merging two records makes one of them merged");
    private static final Text PAST = Text.of(
            "当前版本自 %s 起生效；更正此前的状态须说明原因",
            "The current version holds from %s; what was so before is corrected with a reason only");
    private static final int DEEPEST = 10; // campuses of hospitals of groups: far fewer in practice

    private final FacilityCodes codes;
    private final Territory territory;
    private final Facilities facilities;
    private final FacilityNumbers numbers;

    FacilityRules(FacilityCodes codes, Territory territory, Facilities facilities, FacilityNumbers numbers) {
        this.codes = codes;
        this.territory = territory;
        this.facilities = facilities;
        this.numbers = numbers;
    }

    /** Refuses an editor to whom neither the facility nor its region is open. */
    void requireRight(Editor editor, Facility facility) {
        if (!editor.facilities().contains(facility.id().toString())) {
            territory.require(editor, facility.document().regionCode());
        }
    }

    /** Refuses a facility in a region that is not open to the editor: a new one, or one that moves. */
    void requireRight(Editor editor, String regionCode) {
        territory.require(editor, regionCode);
    }

    /** Everything that is wrong with a document that an edit brings; {@code current} is what it replaces. */
    List<Violation> check(FacilityDocument sent, @Nullable Facility current, Edit edit) {
        var found = check(sent, current == null ? null : current.document(), current, edit);
        ValidFrom.check("validFrom", edit, current == null ? null : current.validFrom())
                .ifPresent(found::add);
        if (current == null || !sent.regionCode().equals(current.document().regionCode()) || !sent.isClosed()) {
            territory.check("/regionCode", sent.regionCode()).ifPresent(found::add);
        }
        return found;
    }

    /** Everything that is wrong with what the facility is said to have been instead; its region may have ended since. */
    List<Violation> checkCorrection(FacilityDocument sent, FacilityDocument old, Facility facility, Edit edit) {
        var found = check(sent, old, facility, edit);
        if (edit.reason() == null) {
            found.add(new Violation("reason", "missing", PAST.with(facility.validFrom())));
        }
        if (!sent.regionCode().equals(old.regionCode())) {
            territory.check("/regionCode", sent.regionCode()).ifPresent(found::add);
        }
        return found;
    }

    private List<Violation> check(
            FacilityDocument sent, @Nullable FacilityDocument old, @Nullable Facility facility, Edit edit) {
        var found = new ArrayList<>(Consistency.check(sent));
        if (sent.isMerged()) {
            found.add(new Violation("/status", "merging", BY_MERGING));
        }
        found.addAll(codes.check(sent));
        found.addAll(numbers.check(sent, edit.validFrom()));
        checkCoverage(sent, old, found);
        checkParent(sent.parentId(), facility == null ? null : facility.id()).ifPresent(found::add);
        checkExists("/successorId", sent.successorId()).ifPresent(found::add);
        for (int i = 0; i < sent.successorIds().size(); i++) {
            checkExists("/successorIds/%d".formatted(i), sent.successorIds().get(i))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Refuses to change a record that is kept only so that its id leads to the one it was merged into. */
    void requireUnmerged(Facility facility) {
        if (facility.document().isMerged()) {
            var into = facility.document().mergedIntoId();
            throw new ProblemException(ProblemType.CONFLICT, MERGED.with(facility.id(), into));
        }
    }

    /** Refuses a step that a facility cannot take in its status. */
    void requirePossible(Facility facility, LifeStep step) {
        var status = facility.document().status();
        if (!step.possibleIn().contains(status)) {
            var possible = step.possibleIn().stream().map(Status::text).collect(Collectors.joining(", "));
            throw new ProblemException(ProblemType.CONFLICT, IMPOSSIBLE.with(status.text(), possible));
        }
    }

    /** Everything that is wrong with a step in the life of the facility. */
    List<Violation> check(Facility facility, LifeStep step, Edit edit) {
        var found = new ArrayList<>(Consistency.check(step.take(facility.document())));
        ValidFrom.check("/on", edit, facility.validFrom()).ifPresent(found::add);
        checkExists("/successorId", step.successorId()).ifPresent(found::add);
        if (facility.id().equals(step.successorId())) {
            found.add(new Violation("/successorId", "circle", CIRCLE));
        }
        return found;
    }

    /** Refuses to take a facility along on a day before its last change, which would stay as it was. */
    void requireUnchangedSince(Facility facility, Edit edit) {
        if (facility.validFrom().isAfter(edit.validFrom())) {
            var name = facility.document().name().zh();
            throw new ProblemException(
                    ProblemType.CONFLICT, CHANGED.with(facility.id(), name, facility.validFrom(), edit.validFrom()));
        }
    }

    /** Regions that it served before are not asked for again: they may have ended since. */
    private void checkCoverage(FacilityDocument sent, @Nullable FacilityDocument old, List<Violation> found) {
        var known = old == null ? List.<ServedRegion>of() : old.coverageArea();
        for (int i = 0; i < sent.coverageArea().size(); i++) {
            var served = sent.coverageArea().get(i);
            if (!known.contains(served)) {
                territory
                        .check("/coverageArea/%d/regionCode".formatted(i), served.regionCode())
                        .ifPresent(found::add);
            }
        }
    }

    private Optional<Violation> checkParent(@Nullable UUID parent, @Nullable UUID self) {
        var above = parent;
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            if (above.equals(self)) {
                return Optional.of(new Violation("/parentId", "circle", CIRCLE));
            }
            above = facilities
                    .findByIdOptional(above)
                    .map(facility -> facility.document().parentId())
                    .orElse(null);
        }
        return above == null
                ? checkExists("/parentId", parent)
                : Optional.of(new Violation("/parentId", "circle", CIRCLE));
    }

    /** What keeps the facility from being named here, if anything. */
    Optional<Violation> checkExists(String pointer, @Nullable UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        var known = facilities.findByIdOptional(id);
        if (known.isEmpty()) {
            return Optional.of(new Violation(pointer, "unknown-facility", UNKNOWN.with(id)));
        }
        return Optional.ofNullable(known.get().document().mergedIntoId())
                .map(into -> new Violation(pointer, "merged-facility", MERGED.with(id, into), into.toString()));
    }
}
