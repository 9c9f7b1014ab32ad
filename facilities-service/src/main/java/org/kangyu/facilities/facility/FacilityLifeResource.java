package org.kangyu.facilities.facility;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.writing.Write;

/** The turns in the life of a facility over HTTP; each takes effect on the day that it names. */
@Path("facilities/{id}")
@RunOnVirtualThread
@RolesAllowed({FACILITY_EDITOR, INTEGRATOR, ADMIN})
@Tag(name = "facilities")
class FacilityLifeResource {

    private final FacilityService service;
    private final FacilityCatalogue catalogue;
    private final Editing editing;

    FacilityLifeResource(FacilityService service, FacilityCatalogue catalogue, Editing editing) {
        this.service = service;
        this.catalogue = catalogue;
        this.editing = editing;
    }

    @POST
    @Path("opening")
    @Write("facility.open")
    @Operation(summary = "Open a planned facility")
    public RestResponse<FacilityView> open(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, FacilityOpening opening) {
        return take(id, ifMatch, opening);
    }

    @POST
    @Path("suspension")
    @Write("facility.suspend")
    @Operation(summary = "Suspend a facility that operates")
    public RestResponse<FacilityView> suspend(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, FacilitySuspension suspension) {
        return take(id, ifMatch, suspension);
    }

    @POST
    @Path("reopening")
    @Write("facility.reopen")
    @Operation(summary = "Reopen a suspended facility")
    public RestResponse<FacilityView> reopen(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, FacilityReopening reopening) {
        return take(id, ifMatch, reopening);
    }

    @POST
    @Path("closure")
    @Write("facility.close")
    @Operation(summary = "Close a facility")
    public RestResponse<FacilityView> close(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, FacilityClosure closure) {
        return take(id, ifMatch, closure);
    }

    @POST
    @Path("succession")
    @Write("facility.succeed")
    @Operation(summary = "Name the facility that took the place of a closed one")
    public RestResponse<FacilityView> succeed(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, FacilitySuccession succession) {
        return take(id, ifMatch, succession);
    }

    private RestResponse<FacilityView> take(UUID id, @Nullable String ifMatch, LifeStep step) {
        var edit = editing.on(step.on(), step.reason());
        var facility = service.take(id, Versions.expected(ifMatch), step, edit);
        return Versions.changed(facility.version(), catalogue.view(facility.state()));
    }
}
