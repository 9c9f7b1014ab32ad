package org.kangyu.facilities.boundary;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.writing.Write;

/** The boundaries of regions over HTTP. */
@Path("regions/{code}/boundary")
@RunOnVirtualThread
@Tag(name = "regions")
class BoundaryResource {

    private final Boundaries boundaries;
    private final BoundaryService service;
    private final Editing editing;

    BoundaryResource(Boundaries boundaries, BoundaryService service, Editing editing) {
        this.boundaries = boundaries;
        this.service = service;
        this.editing = editing;
    }

    @GET
    @Operation(summary = "Read the boundary of a region at a moment")
    public RestResponse<BoundaryView> get(
            @RestPath String code,
            @BeanParam Moment moment,
            @Parameter(description = "wgs84, cgcs2000, gcj02 or bd09; as it was measured unless told")
                    @RestQuery
                    @Nullable
                    String crs,
            @Context Request request) {
        Violations.refuse(Known.check("crs", crs, Datum.TEXTS).stream().toList());
        var state = boundaries.at(RegionCode.full(code), moment);
        var document = state.document();
        var asked = crs == null ? document : document.in(Datum.of(crs).orElseThrow());
        return Versions.read(request, state.version(), BoundaryView.of(state, asked));
    }

    @PUT
    @Write("region.bound")
    @RolesAllowed({INTEGRATOR, ADMIN})
    @Operation(
            summary = "Say where the boundary of a region runs from a day on",
            description =
                    "If-Match is asked for where there is one already. Rings must be closed and may not cross; at most 20,000"
                            + " positions are taken. What it was before stays readable by asOf and knownAt.")
    public RestResponse<BoundaryView> put(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            BoundaryDocument document) {
        var state = service.put(RegionCode.full(code), ifMatch, document, editing.on(validFrom, null));
        return Versions.changed(state.version(), BoundaryView.of(state, state.document()));
    }
}
