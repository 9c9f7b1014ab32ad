package org.kangyu.facilities.region;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.changes.Change;
import org.kangyu.kit.changes.Changes;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.History;
import org.kangyu.kit.dated.HistoryEntry;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Regions over HTTP. */
@Path("regions")
@RunOnVirtualThread
@Tag(name = "regions")
class RegionResource {

    private final Regions regions;
    private final History history;
    private final Changes changes;

    RegionResource(Regions regions, History history, Changes changes) {
        this.regions = regions;
        this.history = history;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "List regions, sorted by code")
    public Page<RegionView> list(@BeanParam RegionFilter filter, @BeanParam Moment moment, @BeanParam Paging paging) {
        return regions.page(filter, moment, paging);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read one region with its path from the top")
    public RestResponse<RegionView> get(@RestPath String code, @BeanParam Moment moment, @Context Request request) {
        var region = regions.at(RegionCode.full(code), moment);
        return Versions.read(request, region.version(), RegionView.of(region, regions.ancestors(region, moment)));
    }

    @GET
    @Path("{code}/children")
    @Operation(summary = "List the regions directly below, sorted by code")
    public Page<RegionView> children(@RestPath String code, @BeanParam Moment moment, @BeanParam Paging paging) {
        var parent = regions.at(RegionCode.full(code), moment).key();
        return regions.children(parent, moment, paging);
    }

    @GET
    @Path("{code}/ancestors")
    @Operation(summary = "List the regions above from the top down")
    public Page<RegionView> ancestors(@RestPath String code, @BeanParam Moment moment) {
        var region = regions.at(RegionCode.full(code), moment);
        var above =
                regions.ancestors(region, moment).stream().map(RegionView::of).toList();
        return new Page<>(above, null, null);
    }

    @GET
    @Path("{code}/descendants")
    @Operation(summary = "List the regions below at any distance, sorted by code")
    public Page<RegionView> descendants(@RestPath String code, @BeanParam Moment moment, @BeanParam Paging paging) {
        var top = regions.at(RegionCode.full(code), moment).key();
        return regions.descendants(top, moment, paging);
    }

    @GET
    @Path("{code}/history")
    @Operation(summary = "List the revisions of a region, newest first")
    public Page<HistoryEntry> history(@RestPath String code, @BeanParam Paging paging) {
        var region = regions.at(RegionCode.full(code), Moment.NOW);
        return history.of(Regions.TABLE, region.key(), paging);
    }

    @GET
    @Path("changes")
    @Operation(summary = "Read the changes of all regions in their order, waiting for the next if asked to")
    public Page<Change> changes(
            @RestQuery @Nullable String after, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String wait) {
        return changes.after("regions", after, limit, wait);
    }
}
