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
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.writing.Write;
import org.kangyu.specialties.holder.Territory;

/** Changes of programmes over HTTP. A programme holds everywhere, so only those who may decide everywhere make one. */
@Path("programmes")
@RunOnVirtualThread
@RolesAllowed({SPECIALTY_DECIDER, ADMIN})
@Tag(name = "programmes")
class ProgrammeChangeResource {

    private final ProgrammeService service;
    private final Editing editing;
    private final Territory territory;

    ProgrammeChangeResource(ProgrammeService service, Editing editing, Territory territory) {
        this.service = service;
        this.editing = editing;
        this.territory = territory;
    }

    @POST
    @Write("programme.register")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    @Operation(summary = "Register a programme")
    public RestResponse<ProgrammeView> register(ProgrammeDocument document) {
        var programme = service.register(document, edit());
        var location = URI.create("/api/v1/programmes/" + programme.code());
        return Versions.created(location, programme.version(), ProgrammeView.of(programme.state()));
    }

    @PUT
    @Path("{code}")
    @Write("programme.replace")
    @Operation(summary = "Replace what is said of a programme")
    public RestResponse<ProgrammeView> replace(
            @RestPath String code, @RestHeader("If-Match") @Nullable String ifMatch, ProgrammeDocument document) {
        var programme = service.replace(code, Versions.expected(ifMatch), document, edit());
        return Versions.changed(programme.version(), ProgrammeView.of(programme.state()));
    }

    private Edit edit() {
        var edit = editing.on(null, null);
        territory.requireEverywhere(edit.editor());
        return edit;
    }
}
