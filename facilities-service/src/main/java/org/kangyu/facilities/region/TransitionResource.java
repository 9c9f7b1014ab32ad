package org.kangyu.facilities.region;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.writing.Write;

/** Changes of the division into regions over HTTP. */
@Path("regions/transitions")
@RunOnVirtualThread
@Tag(name = "regions")
class TransitionResource {

    private final TransitionService service;
    private final Transitions transitions;
    private final Editing editing;

    TransitionResource(TransitionService service, Transitions transitions, Editing editing) {
        this.service = service;
        this.transitions = transitions;
        this.editing = editing;
    }

    @GET
    @Operation(summary = "List the mergers, splits, renumberings and other changes of regions, as they were recorded")
    public Page<TransitionView> list(@BeanParam TransitionFilter filter, @BeanParam Paging paging) {
        return transitions.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one transition")
    public TransitionView get(@RestPath UUID id) {
        return transitions.get(id).view();
    }

    @POST
    @RolesAllowed({INTEGRATOR, ADMIN})
    @Write("region.transition")
    @APIResponseSchema(value = TransitionView.class, responseCode = "201")
    @Operation(
            summary = "Merge, split, renumber, rename or move regions as of a day, with all that stands in them",
            description = "With dryRun=true it tells how many regions and facilities would go along.")
    public RestResponse<TransitionView> make(TransitionDocument document) {
        var transition = service.make(document, editing.on(document.on(), document.reason()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, transition.view())
                .header("Location", "/api/v1/regions/transitions/" + transition.id())
                .build();
    }
}
