package org.kangyu.indicators.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.changes.Change;
import org.kangyu.kit.changes.Changes;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Plans over HTTP. */
@Path("plans")
@RunOnVirtualThread
@Tag(name = "plans")
class PlanResource {

    private final Plans plans;
    private final Assessment assessment;
    private final Changes changes;
    private final Present present;

    PlanResource(Plans plans, Assessment assessment, Changes changes, Present present) {
        this.plans = plans;
        this.assessment = assessment;
        this.changes = changes;
        this.present = present;
    }

    @GET
    @Operation(summary = "List plans, sorted by id")
    public Page<PlanView> list(@BeanParam Paging paging) {
        return plans.page(paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one plan with its targets")
    public RestResponse<PlanView> get(@RestPath String id, @Context Request request) {
        var plan = plans.get(id);
        return Versions.read(request, plan.version(), PlanView.of(plan));
    }

    @GET
    @Path("{id}/targets")
    @Operation(summary = "List how each target of a plan stands as of a day, today unless told")
    public Page<Evaluation> targets(
            @RestPath String id,
            @Parameter(description = "As of the end of this day in China, today unless told") @RestQuery @Nullable
                    LocalDate asOf) {
        var plan = plans.get(id).document();
        return new Page<>(assessment.of(plan, plan.targets(), day(asOf)), null, null);
    }

    @GET
    @Path("{id}/scorecard")
    @Operation(summary = "Read how a plan as a whole stands as of a day, today unless told")
    public Scorecard scorecard(
            @RestPath String id,
            @Parameter(description = "As of the end of this day in China, today unless told") @RestQuery @Nullable
                    LocalDate asOf) {
        var plan = plans.get(id).document();
        return Scorecard.of(plan, day(asOf), assessment.of(plan, plan.targets(), day(asOf)));
    }

    @GET
    @Path("changes")
    @Operation(summary = "Read the changes of all plans in their order, waiting for the next if asked to")
    public Page<Change> changes(
            @RestQuery @Nullable String after, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String wait) {
        return changes.after("plans", after, limit, wait);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? present.today() : asOf;
    }
}
