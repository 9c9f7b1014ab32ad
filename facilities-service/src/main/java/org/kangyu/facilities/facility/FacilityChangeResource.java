package org.kangyu.facilities.facility;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.json.MergePatch;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.writing.Write;

/** Changes of facilities over HTTP. */
@Path("facilities")
@RunOnVirtualThread
@RolesAllowed({FACILITY_EDITOR, INTEGRATOR, ADMIN})
@Tag(name = "facilities")
class FacilityChangeResource {

    private static final String CORRECTION = """
            With a reason, a day before the last change corrects the past: the state of that day becomes what is sent \
            (or patched), until the day of the change after it. The answer is that state, what holds today stays as it \
            is, and `knownAt` still answers what was known before.""";

    private final FacilityService service;
    private final FacilityCatalogue catalogue;
    private final Editing editing;
    private final StrictJson json;

    FacilityChangeResource(FacilityService service, FacilityCatalogue catalogue, Editing editing, StrictJson json) {
        this.service = service;
        this.catalogue = catalogue;
        this.editing = editing;
        this.json = json;
    }

    @POST
    @Write("facility.register")
    @APIResponseSchema(value = FacilityView.class, responseCode = "201")
    @Operation(summary = "Register a facility, valid from its opening day or the one given")
    public RestResponse<FacilityView> register(FacilityDocument document, @RestQuery @Nullable LocalDate validFrom) {
        var facility = service.register(document, editing.first(validFrom, document.openedOn()));
        var location = URI.create("/api/v1/facilities/" + facility.id());
        return Versions.created(location, facility.version(), catalogue.view(facility.state()));
    }

    @PUT
    @Path("{id}")
    @Write("facility.replace")
    @Operation(summary = "Replace what is said of a facility", description = CORRECTION)
    public RestResponse<FacilityView> replace(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            @RestQuery @Size(min = 1, max = 500) @Nullable String reason,
            FacilityDocument document) {
        return revise(id, ifMatch, old -> document, editing.on(validFrom, reason));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Path("{id}")
    @Write("facility.change")
    @Operation(summary = "Change some fields of a facility (JSON Merge Patch)", description = CORRECTION)
    public RestResponse<FacilityView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            @RestQuery @Size(min = 1, max = 500) @Nullable String reason,
            MergePatch patch) {
        return revise(
                id,
                ifMatch,
                old -> json.merge(old, patch.fields(), FacilityDocument.class),
                editing.on(validFrom, reason));
    }

    private RestResponse<FacilityView> revise(
            UUID id, @Nullable String ifMatch, UnaryOperator<FacilityDocument> change, Edit edit) {
        var state = service.revise(id, Versions.expected(ifMatch), change, edit);
        return Versions.changed(state.version(), catalogue.view(state));
    }
}
