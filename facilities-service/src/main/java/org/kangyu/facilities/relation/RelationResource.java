package org.kangyu.facilities.relation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
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
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Relations over HTTP. */
@Path("relations")
@RunOnVirtualThread
@Tag(name = "relations")
class RelationResource {

    private final RelationCatalogue catalogue;
    private final Coverage coverage;
    private final History history;
    private final Changes changes;

    RelationResource(RelationCatalogue catalogue, Coverage coverage, History history, Changes changes) {
        this.catalogue = catalogue;
        this.coverage = coverage;
        this.history = history;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "List consortia, paired support and other relations between facilities, sorted by id")
    public Page<RelationView> list(
            @BeanParam RelationFilter filter, @BeanParam Moment moment, @BeanParam Paging paging) {
        return catalogue.page(filter, moment, paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one relation")
    public RestResponse<RelationView> get(@RestPath UUID id, @BeanParam Moment moment, @Context Request request) {
        var relation = catalogue.at(id, moment);
        return Versions.read(request, relation.version(), relation);
    }

    @GET
    @Path("{id}/members")
    @Operation(summary = "List who takes part in a relation on a day, sorted by role, with the state of facilities")
    public Page<Participant> members(
            @RestPath UUID id,
            @Parameter(description = "Code of the list relation-role") @RestQuery List<String> role,
            @BeanParam Moment moment,
            @BeanParam Paging paging) {
        return catalogue.members(id, role, moment, paging);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "List the revisions of a relation, newest first")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam Paging paging) {
        var relation = catalogue.at(id, Moment.NOW);
        return history.of(Relations.TABLE, relation.id(), paging);
    }

    @GET
    @Path("changes")
    @Operation(summary = "Read the changes of all relations in their order, waiting for the next if asked to")
    public Page<Change> changes(
            @RestQuery @Nullable String after, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String wait) {
        return changes.after("relations", after, limit, wait);
    }

    @GET
    @Path("uncovered")
    @Operation(
            summary = "List the facilities of a class set that are in no living relation of a type on a day",
            description = "A relation lives from its first day until it is dissolved or its agreement ends.")
    public UncoveredPage uncovered(
            @Parameter(description = "Code of the list relation-type, such as paired-support") @RestQuery @NotNull
                    String type,
            @Parameter(description = "Named set of /codes/class-sets, such as township-health-centre")
                    @RestQuery
                    @NotNull
                    String classSet,
            @BeanParam CoverageFilter filter,
            @BeanParam Moment moment,
            @BeanParam Paging paging) {
        return coverage.uncovered(filter.of(type, classSet), moment, paging);
    }
}
