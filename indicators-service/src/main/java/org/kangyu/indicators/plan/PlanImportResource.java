package org.kangyu.indicators.plan;

import static org.kangyu.indicators.Roles.PLAN_MANAGER;
import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.writing.Write;

/** Imports of plan packages over HTTP: small enough to be answered at once. */
@Path("plans/imports")
@RunOnVirtualThread
@RolesAllowed({PLAN_MANAGER, INTEGRATOR, ADMIN})
@Tag(name = "plans")
class PlanImportResource {

    private final PlanService service;
    private final StrictJson json;

    PlanImportResource(PlanService service, StrictJson json) {
        this.service = service;
        this.json = json;
    }

    @POST
    @Consumes("application/yaml")
    @Write("plan.import")
    @RequestBody(
            description = "A plan in YAML with the fields of the JSON form",
            content = @Content(mediaType = "application/yaml", schema = @Schema(implementation = PlanDocument.class)))
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    @Operation(summary = "Take in a plan package in YAML; one that is known by its id is replaced")
    public RestResponse<PlanView> take(byte[] yaml) {
        var plan = service.take(PlanPackage.read(yaml, json));
        return Versions.created(URI.create("/api/v1/plans/" + plan.id()), plan.version(), PlanView.of(plan));
    }
}
