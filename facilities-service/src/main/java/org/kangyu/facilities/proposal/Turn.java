package org.kangyu.facilities.proposal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that was done with a proposal. */
@Immutable
@Schema(description = "What somebody did with a proposal")
record Turn(
        @Schema(description = "Where it was then") ProposalState state,

        @Schema(description = "The account") String by,

        Instant at,
        @Nullable String remarks) {}
