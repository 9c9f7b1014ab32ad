package org.kangyu.facilities.region;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.json.MergePatch;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.writing.Write;

/** Changes of regions over HTTP. */
@Path("regions")
@RunOnVirtualThread
@RolesAllowed({INTEGRATOR, ADMIN})
@Tag(name = "regions")
class RegionChangeResource {

    private final RegionService service;
    private final Editing editing;
    private final StrictJson json;

    RegionChangeResource(RegionService service, Editing editing, StrictJson json) {
        this.service = service;
        this.editing = editing;
        this.json = json;
    }

    @POST
    @Write("region.register")
    @APIResponseSchema(value = RegionView.class, responseCode = "201")
    @Operation(summary = "Register a region, valid from its opening day or the one given")
    public RestResponse<RegionView> register(RegionDocument document, @RestQuery @Nullable LocalDate validFrom) {
        var region = service.register(document, editing.first(validFrom, document.openedOn()));
        return Versions.created(
                URI.create("/api/v1/regions/" + region.code()), region.version(), RegionView.of(region.state()));
    }

    @PUT
    @Path("{code}")
    @Write("region.replace")
    @Operation(summary = "Replace what is said of a region; a new parent moves it with all below it")
    public RestResponse<RegionView> replace(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            RegionDocument document) {
        return revise(code, ifMatch, validFrom, old -> document);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Path("{code}")
    @Write("region.change")
    @Operation(summary = "Change some fields of a region (JSON Merge Patch)")
    public RestResponse<RegionView> change(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            MergePatch patch) {
        return revise(code, ifMatch, validFrom, old -> json.merge(old, patch.fields(), RegionDocument.class));
    }

    @POST
    @Path("{code}/closure")
    @Write("region.close")
    @Operation(summary = "Close a region in which nothing is left")
    public RestResponse<RegionView> close(
            @RestPath String code, @RestHeader("If-Match") @Nullable String ifMatch, RegionClosure closure) {
        var edit = editing.on(closure.on(), closure.reason());
        return changed(service.close(RegionCode.full(code), Versions.expected(ifMatch), closure.successors(), edit));
    }

    private RestResponse<RegionView> revise(
            String code,
            @Nullable String ifMatch,
            @Nullable LocalDate validFrom,
            UnaryOperator<RegionDocument> change) {
        var edit = editing.on(validFrom, null);
        return changed(service.revise(RegionCode.full(code), Versions.expected(ifMatch), change, edit));
    }

    private static RestResponse<RegionView> changed(Region region) {
        return Versions.changed(region.version(), RegionView.of(region.state()));
    }
}
