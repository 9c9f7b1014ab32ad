package org.kangyu.specialties.catalogue;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.specialties.Roles.SPECIALTY_DECIDER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.writing.Write;

/** Changes of programmes over HTTP. A programme belongs to no region, so the role alone decides. */
@Path("programmes")
@RunOnVirtualThread
@RolesAllowed({SPECIALTY_DECIDER, ADMIN})
@Tag(name = "programmes")
class ProgrammeChangeResource {

    private final ProgrammeService service;
    private final Editing editing;

    ProgrammeChangeResource(ProgrammeService service, Editing editing) {
        this.service = service;
        this.editing = editing;
    }

    @POST
    @Write("programme.register")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    @Operation(summary = "Register a programme")
    public RestResponse<ProgrammeView> register(ProgrammeDocument document) {
        var programme = service.register(document, editing.on(null, null));
        var location = URI.create("/api/v1/programmes/" + programme.code());
        return Versions.created(location, programme.version(), ProgrammeView.of(programme.state()));
    }

    @PUT
    @Path("{code}")
    @Write("programme.replace")
    @Operation(summary = "Replace what is said of a programme")
    public RestResponse<ProgrammeView> replace(
            @RestPath String code, @RestHeader("If-Match") @Nullable String ifMatch, ProgrammeDocument document) {
        var programme = service.replace(code, Versions.expected(ifMatch), document, editing.on(null, null));
        return Versions.changed(programme.version(), ProgrammeView.of(programme.state()));
    }
}
