package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** Which two records can be merged, and by whom. */
@ApplicationScoped
class MergingRules {

    private static final Text ITSELF = Text.of("须为另一条记录", "It is another record");
    private static final Text BELOW =
            Text.of("该机构从属于此记录的下级机构", "The facility is a part of a part of this record; give it another parent first");
    private static final Text BACKWARDS = Text.of(
            "保留的记录已注销而另一条仍有效，请反向合并", "The record to be kept is closed and the other one is not: merge the other way");
    private static final int DEEPEST = 10; // as deep as parts may lie

    private final FacilityRules rules;
    private final Facilities facilities;

    MergingRules(FacilityRules rules, Facilities facilities) {
        this.rules = rules;
        this.facilities = facilities;
    }

    /** Refuses what is no second record at all. */
    void requireAnother(UUID kept, UUID duplicate) {
        if (kept.equals(duplicate)) {
            throw ProblemException.invalid(new Violation("/duplicateId", "itself", ITSELF));
        }
        rules.checkExists("/duplicateId", duplicate).ifPresent(found -> {
            throw ProblemException.invalid(found);
        });
    }

    /** Refuses an editor who may not change both. */
    void requireRight(Facility kept, Facility duplicate, Edit edit) {
        rules.requireRight(edit.editor(), kept);
        rules.requireRight(edit.editor(), duplicate);
    }

    void requirePossible(Facility kept, Facility duplicate, Edit edit) {
        rules.requireUnmerged(kept);
        rules.requireUnmerged(duplicate); // as it may be since it was looked at first
        if (kept.document().isClosed() && !duplicate.document().isClosed()) {
            throw new ProblemException(ProblemType.CONFLICT, BACKWARDS);
        }
        var found = new ArrayList<Violation>();
        for (var each : List.of(kept, duplicate)) {
            ValidFrom.check("/on", edit, each.validFrom()).ifPresent(found::add);
        }
        if (isBelow(parent(kept.document().parentId()), duplicate.id())) {
            found.add(new Violation("/duplicateId", "circle", BELOW));
        }
        Violations.refuse(found.stream().distinct().limit(1).toList());
    }

    private boolean isBelow(@Nullable UUID id, UUID whole) {
        var above = id;
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            if (above.equals(whole)) {
                return true;
            }
            above = parent(above);
        }
        return false;
    }

    private @Nullable UUID parent(@Nullable UUID id) {
        return id == null
                ? null
                : facilities
                        .findByIdOptional(id)
                        .map(facility -> facility.document().parentId())
                        .orElse(null);
    }
}
