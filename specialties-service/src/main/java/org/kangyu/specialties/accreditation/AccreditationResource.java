package org.kangyu.specialties.accreditation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Accreditations over HTTP. */
@Path("accreditations")
@RunOnVirtualThread
@Tag(name = "accreditations")
class AccreditationResource {

    private final AccreditationCatalogue catalogue;
    private final History history;
    private final Changes changes;

    AccreditationResource(AccreditationCatalogue catalogue, History history, Changes changes) {
        this.catalogue = catalogue;
        this.history = history;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "List accreditations, sorted by id")
    public Page<AccreditationView> list(
            @BeanParam AccreditationFilter filter, @BeanParam Moment moment, @BeanParam Paging paging) {
        return catalogue.page(filter, moment, paging);
    }

    @GET
    @Path("expiring")
    @Operation(summary = "List accreditations whose last day is near, sorted by id")
    public Page<AccreditationView> expiring(@BeanParam Expiring expiring, @BeanParam Paging paging) {
        return catalogue.expiring(expiring, paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one accreditation")
    public RestResponse<AccreditationView> get(@RestPath UUID id, @BeanParam Moment moment, @Context Request request) {
        var accreditation = catalogue.at(id, moment);
        return Versions.read(request, accreditation.version(), accreditation);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "List the revisions of an accreditation, newest first")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam Paging paging) {
        var accreditation = catalogue.at(id, Moment.NOW);
        return history.of(Accreditations.TABLE, accreditation.id(), paging);
    }

    @GET
    @Path("changes")
    @Operation(summary = "Read the changes of all accreditations in their order, waiting for the next if asked to")
    public Page<Change> changes(
            @RestQuery @Nullable String after, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String wait) {
        return changes.after("accreditations", after, limit, wait);
    }
}
