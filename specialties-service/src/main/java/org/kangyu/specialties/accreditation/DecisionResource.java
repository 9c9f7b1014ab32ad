package org.kangyu.specialties.accreditation;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.specialties.Roles.SPECIALTY_DECIDER;

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

/** Decisions on accreditations over HTTP. */
@Path("accreditations/{id}")
@RunOnVirtualThread
@RolesAllowed({SPECIALTY_DECIDER, ADMIN})
@Tag(name = "accreditations")
class DecisionResource {

    private final AccreditationService service;
    private final AccreditationCatalogue catalogue;
    private final Editing editing;

    DecisionResource(AccreditationService service, AccreditationCatalogue catalogue, Editing editing) {
        this.service = service;
        this.catalogue = catalogue;
        this.editing = editing;
    }

    @POST
    @Path("suspension")
    @Write("accreditation.suspend")
    @Operation(summary = "Suspend an accreditation that is awarded")
    public RestResponse<AccreditationView> suspend(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Decision decision) {
        var edit = editing.on(decision.on(), decision.reason());
        return changed(service.suspend(id, Versions.expected(ifMatch), decision.reason(), edit));
    }

    @POST
    @Path("reinstatement")
    @Write("accreditation.reinstate")
    @Operation(summary = "Reinstate an accreditation that is suspended; never happens by itself")
    public RestResponse<AccreditationView> reinstate(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Decision decision) {
        var edit = editing.on(decision.on(), decision.reason());
        return changed(service.reinstate(id, Versions.expected(ifMatch), edit));
    }

    @POST
    @Path("revocation")
    @Write("accreditation.revoke")
    @Operation(summary = "Revoke an accreditation for good")
    public RestResponse<AccreditationView> revoke(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Decision decision) {
        var edit = editing.on(decision.on(), decision.reason());
        return changed(service.revoke(id, Versions.expected(ifMatch), edit));
    }

    private RestResponse<AccreditationView> changed(Accreditation accreditation) {
        return Versions.changed(accreditation.version(), catalogue.view(accreditation));
    }
}
