package org.kangyu.indicators.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Present;

/** Targets over HTTP. */
@Path("targets")
@RunOnVirtualThread
@Tag(name = "targets")
class TargetResource {

    /** A target: its words and how it stands. */
    @Schema(description = "A target and its evaluation", examples = Examples.TARGET)
    record TargetView(TargetDocument document, Evaluation evaluation) {}

    private final Plans plans;
    private final Assessment assessment;
    private final Present present;

    TargetResource(Plans plans, Assessment assessment, Present present) {
        this.plans = plans;
        this.assessment = assessment;
        this.present = present;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one target and how it stands as of a day, today unless told")
    public TargetView get(
            @RestPath String id,
            @Parameter(description = "As of the end of this day in China, today unless told") @RestQuery @Nullable
                    LocalDate asOf) {
        var plan = plans.ofTarget(id).document();
        var target = plan.targets().stream()
                .filter(candidate -> candidate.id().equals(id))
                .toList();
        var day = asOf == null ? present.today() : asOf;
        return new TargetView(
                target.getFirst(), assessment.of(plan, target, day).getFirst());
    }
}
