package org.kangyu.specialties.accreditation;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.specialties.Roles.SPECIALTY_DECIDER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.json.MergePatch;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.writing.Write;

/** Awards and corrections of accreditations over HTTP. */
@Path("accreditations")
@RunOnVirtualThread
@RolesAllowed({SPECIALTY_DECIDER, ADMIN})
@Tag(name = "accreditations")
class AccreditationChangeResource {

    private final AccreditationService service;
    private final AccreditationCatalogue catalogue;
    private final Editing editing;
    private final StrictJson json;

    AccreditationChangeResource(
            AccreditationService service, AccreditationCatalogue catalogue, Editing editing, StrictJson json) {
        this.service = service;
        this.catalogue = catalogue;
        this.editing = editing;
        this.json = json;
    }

    @POST
    @Write("accreditation.award")
    @APIResponseSchema(value = AccreditationView.class, responseCode = "201")
    @Operation(summary = "Award an accreditation, valid from the day of its award or the one given")
    public RestResponse<AccreditationView> award(
            AccreditationDocument document, @RestQuery @Nullable LocalDate validFrom) {
        var accreditation = service.award(document, editing.first(validFrom, document.since()));
        var location = URI.create("/api/v1/accreditations/" + accreditation.id());
        return Versions.created(location, accreditation.version(), catalogue.view(accreditation));
    }

    @PUT
    @Path("{id}")
    @Write("accreditation.replace")
    @Operation(summary = "Correct all that is said of an accreditation")
    public RestResponse<AccreditationView> replace(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            AccreditationDocument document) {
        return correct(id, ifMatch, validFrom, old -> document);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Path("{id}")
    @Write("accreditation.change")
    @Operation(summary = "Correct some fields of an accreditation (JSON Merge Patch)")
    public RestResponse<AccreditationView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            MergePatch patch) {
        return correct(id, ifMatch, validFrom, old -> json.merge(old, patch.fields(), AccreditationDocument.class));
    }

    private RestResponse<AccreditationView> correct(
            UUID id,
            @Nullable String ifMatch,
            @Nullable LocalDate validFrom,
            UnaryOperator<AccreditationDocument> change) {
        var accreditation = service.correct(id, Versions.expected(ifMatch), change, editing.on(validFrom, null));
        return Versions.changed(accreditation.version(), catalogue.view(accreditation));
    }
}
