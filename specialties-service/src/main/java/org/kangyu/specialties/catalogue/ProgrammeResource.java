package org.kangyu.specialties.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.History;
import org.kangyu.kit.dated.HistoryEntry;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Programmes over HTTP. */
@Path("programmes")
@RunOnVirtualThread
@Tag(name = "programmes")
class ProgrammeResource {

    private final Programmes programmes;
    private final History history;

    ProgrammeResource(Programmes programmes, History history) {
        this.programmes = programmes;
        this.history = history;
    }

    @GET
    @Operation(summary = "List programmes, sorted by code")
    public Page<ProgrammeView> list(
            @BeanParam ProgrammeFilter filter, @BeanParam Moment moment, @BeanParam Paging paging) {
        filter.require();
        return programmes.page(filter, moment, paging, ProgrammeView::of);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read one programme")
    public RestResponse<ProgrammeView> get(@RestPath String code, @BeanParam Moment moment, @Context Request request) {
        var programme = ProgrammeView.of(programmes.at(code, moment));
        return Versions.read(request, programme.version(), programme);
    }

    @GET
    @Path("{code}/history")
    @Operation(summary = "List the revisions of a programme, newest first")
    public Page<HistoryEntry> history(@RestPath String code, @BeanParam Paging paging) {
        var programme = programmes.at(code, Moment.NOW);
        return history.of(Programmes.TABLE, programme.key(), paging);
    }
}
