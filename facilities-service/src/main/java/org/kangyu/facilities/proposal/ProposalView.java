package org.kangyu.facilities.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as clients see it in lists. */
@Schema(description = "A proposal and what was done with it", examples = Examples.ANSWERED)
record ProposalView(
        UUID id,
        long version,
        ProposalKind kind,
        ProposalState state,
        @JsonUnwrapped ProposalDocument proposal,

        @Schema(description = "The facility that it is about; of an accepted registration the one that came of it")
        @Nullable
        UUID about,

        @Schema(description = "The region of the facility") String regionCode,

        @Schema(description = "The account that proposes it")
        String by,

        @Schema(description = "What was done with it, in order")
        List<Turn> turns) {
    ProposalView {
        turns = List.copyOf(turns);
    }
}
