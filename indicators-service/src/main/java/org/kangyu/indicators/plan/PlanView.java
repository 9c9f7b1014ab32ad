package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as clients see it. */
@Schema(
        description = "A plan",
        allOf = {PlanDocument.class},
        examples = Examples.PLAN_VIEW)
record PlanView(@Schema(hidden = true) @JsonUnwrapped PlanDocument document, long version, Instant recordedAt) {

    static PlanView of(Plan plan) {
        return new PlanView(plan.document(), plan.version(), plan.recordedAt());
    }
}
