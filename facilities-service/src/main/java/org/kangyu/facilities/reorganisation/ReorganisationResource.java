package org.kangyu.facilities.reorganisation;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
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

/** Mergers and splits of facilities over HTTP. */
@Path("facilities/transitions")
@RunOnVirtualThread
@Tag(name = "facilities")
class ReorganisationResource {

    private final ReorganisationService service;
    private final Reorganisations reorganisations;
    private final Editing editing;

    ReorganisationResource(ReorganisationService service, Reorganisations reorganisations, Editing editing) {
        this.service = service;
        this.reorganisations = reorganisations;
        this.editing = editing;
    }

    @GET
    @Operation(summary = "List the mergers and splits of facilities, as they were recorded")
    public Page<ReorganisationView> list(@BeanParam ReorganisationFilter filter, @BeanParam Paging paging) {
        return reorganisations.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one merger or split of facilities")
    public ReorganisationView get(@RestPath UUID id) {
        return reorganisations.get(id).view();
    }

    @POST
    @RolesAllowed({FACILITY_EDITOR, INTEGRATOR, ADMIN})
    @Write("facility.transition")
    @APIResponseSchema(value = ReorganisationView.class, responseCode = "201")
    @Operation(
            summary = "Merge or split facilities as of a day, with all that belongs to them",
            description = "With dryRun=true it tells what would pass, and what there would be more or less of.")
    public RestResponse<ReorganisationView> make(ReorganisationDocument document) {
        var made = service.make(document, editing.on(document.on(), document.reason()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made.view())
                .header("Location", "/api/v1/facilities/transitions/" + made.id())
                .build();
    }
}
