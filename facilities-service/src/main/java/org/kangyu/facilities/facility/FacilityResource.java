package org.kangyu.facilities.facility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.changes.Change;
import org.kangyu.kit.changes.Changes;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.History;
import org.kangyu.kit.dated.HistoryEntry;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.http.ParameterFamilies;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Facilities over HTTP. */
@Path("facilities")
@RunOnVirtualThread
@Tag(name = "facilities")
class FacilityResource {

    private final FacilityCatalogue catalogue;
    private final History history;
    private final Changes changes;

    FacilityResource(FacilityCatalogue catalogue, History history, Changes changes) {
        this.catalogue = catalogue;
        this.history = history;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "List facilities, sorted by id, or clusters of them on a map", description = """
                    Numbers are asked for by what they are of: beds.icu.open=ge:20 (also approved, actual and convertible), \
                    staff.physician=between:5,10, vehicles.ambulance=gt:0 and equipment.ct=2, with the kinds of /codes and \
                    eq:, ge:, gt:, le:, lt: or between:; a number that is not known is in no range. bbox with zoom answers \
                    clusters: one for each cell of 64 pixels of a Web Mercator map in which facilities stand.""")
    @ParameterFamilies({CountFilter.BEDS, CountFilter.STAFF, CountFilter.VEHICLES, CountFilter.EQUIPMENT})
    public Page<Listed> list(
            @BeanParam FacilityFilter filter,
            @BeanParam FacilityArea area,
            @BeanParam MembershipFilter membership,
            @Parameter(description = "With bbox: answer clusters of a map at this zoom, 0 to 22") @RestQuery @Nullable
                    Integer zoom,
            @BeanParam Moment moment,
            @BeanParam Paging paging,
            @BeanParam Crs crs,
            @Context UriInfo uri) {
        var query = new FacilityQuery(filter, area, membership, CountFilter.in(uri), crs);
        var page = zoom == null
                ? catalogue.page(query, moment, paging, crs)
                : catalogue.clusters(query, zoom, moment, paging);
        return new Page<>(List.copyOf(page.items()), page.nextCursor(), page.total());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one facility")
    public RestResponse<FacilityView> get(
            @RestPath UUID id, @BeanParam Moment moment, @BeanParam Crs crs, @Context Request request) {
        var facility = catalogue.at(id, moment, crs);
        return Versions.read(request, facility.version(), facility);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "List the revisions of a facility, newest first")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam Paging paging) {
        var facility = catalogue.at(id, Moment.NOW, Crs.AS_MEASURED);
        return history.of(Facilities.TABLE, facility.id(), paging);
    }

    @GET
    @Path("changes")
    @Operation(summary = "Read the changes of all facilities in their order, waiting for the next if asked to")
    public Page<Change> changes(
            @RestQuery @Nullable String after, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String wait) {
        return changes.after("facilities", after, limit, wait);
    }
}
