package org.kangyu.facilities.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.facilities.duplicate.Suspicion;
import org.kangyu.facilities.facility.Impact;
import org.kangyu.kit.dated.FieldChange;
import org.kangyu.kit.problem.Violation;

/** A proposal with what those who decide need to know, as of now. */
@Schema(
        description = "A proposal with what it would change; the last four are empty once it is decided",
        examples = Examples.REVIEWED)
record ProposalReview(
        @JsonUnwrapped ProposalView view,

        @Schema(description = "What it would make of each field, as the facility is now")
        List<FieldChange> changes,

        @Schema(description = "Facilities that may be the proposed one, the likeliest first")
        List<Suspicion> duplicates,

        Impact impact,

        @Schema(description = "What keeps it from being accepted now")
        List<Violation> obstacles) {
    ProposalReview {
        changes = List.copyOf(changes);
        duplicates = List.copyOf(duplicates);
        obstacles = List.copyOf(obstacles);
    }
}
