package org.kangyu.indicators.definition;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.registry.Regions;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.json.MergePatch;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.writing.Write;

/** Changes of definitions over HTTP. A definition holds everywhere, so only those who may write everywhere make one. */
@Path("indicators")
@RunOnVirtualThread
@RolesAllowed({INTEGRATOR, ADMIN})
@Tag(name = "indicators")
class IndicatorChangeResource {

    private final IndicatorService service;
    private final Regions regions;
    private final Caller caller;
    private final StrictJson json;

    IndicatorChangeResource(IndicatorService service, Regions regions, Caller caller, StrictJson json) {
        this.service = service;
        this.regions = regions;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Write("indicator.define")
    @APIResponseSchema(value = IndicatorView.class, responseCode = "201")
    @Operation(summary = "Define an indicator; its figures are there at once")
    public RestResponse<IndicatorView> define(IndicatorDocument document) {
        regions.requireEverywhere(caller.regions());
        var indicator = service.define(document, caller.name());
        var location = URI.create("/api/v1/indicators/" + indicator.code());
        return Versions.created(location, indicator.version(), IndicatorView.of(indicator));
    }

    @PUT
    @Path("{code}")
    @Write("indicator.replace")
    @Operation(summary = "Replace a definition; its figures are made anew")
    public RestResponse<IndicatorView> replace(
            @RestPath String code, @RestHeader("If-Match") @Nullable String ifMatch, IndicatorDocument document) {
        return revise(code, ifMatch, old -> document);
    }

    @PATCH
    @Path("{code}")
    @Write("indicator.change")
    @Operation(summary = "Change some fields of a definition (JSON Merge Patch)")
    public RestResponse<IndicatorView> change(
            @RestPath String code, @RestHeader("If-Match") @Nullable String ifMatch, MergePatch patch) {
        return revise(code, ifMatch, old -> json.merge(old, patch.fields(), IndicatorDocument.class));
    }

    private RestResponse<IndicatorView> revise(
            String code, @Nullable String ifMatch, UnaryOperator<IndicatorDocument> change) {
        regions.requireEverywhere(caller.regions());
        var indicator = service.revise(code, Versions.expected(ifMatch), change, caller.name());
        return Versions.changed(indicator.version(), IndicatorView.of(indicator));
    }
}
