package org.kangyu.facilities.relation;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
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

/** Changes of relations over HTTP. */
@Path("relations")
@RunOnVirtualThread
@RolesAllowed({FACILITY_EDITOR, INTEGRATOR, ADMIN})
@Tag(name = "relations")
class RelationChangeResource {

    private final RelationService service;
    private final RelationCatalogue catalogue;
    private final Editing editing;
    private final StrictJson json;

    RelationChangeResource(RelationService service, RelationCatalogue catalogue, Editing editing, StrictJson json) {
        this.service = service;
        this.catalogue = catalogue;
        this.editing = editing;
        this.json = json;
    }

    @POST
    @Write("relation.register")
    @APIResponseSchema(value = RelationView.class, responseCode = "201")
    @Operation(summary = "Register a relation, valid from its first day or the one given")
    public RestResponse<RelationView> register(RelationDocument document, @RestQuery @Nullable LocalDate validFrom) {
        var relation = service.register(document, editing.first(validFrom, document.since()));
        var location = URI.create("/api/v1/relations/" + relation.id());
        return Versions.created(location, relation.version(), catalogue.view(relation.state()));
    }

    @PUT
    @Path("{id}")
    @Write("relation.replace")
    @Operation(summary = "Replace what is said of a relation")
    public RestResponse<RelationView> replace(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            RelationDocument document) {
        return revise(id, ifMatch, validFrom, old -> document);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Path("{id}")
    @Write("relation.change")
    @Operation(summary = "Change some fields of a relation (JSON Merge Patch)")
    public RestResponse<RelationView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            MergePatch patch) {
        return revise(id, ifMatch, validFrom, old -> json.merge(old, patch.fields(), RelationDocument.class));
    }

    @POST
    @Path("{id}/members")
    @Write("relation.join")
    @Operation(summary = "Add a member to a relation")
    public RestResponse<RelationView> join(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestQuery @Nullable LocalDate validFrom,
            Member member) {
        return changed(service.join(id, Versions.expected(ifMatch), member, editing.on(validFrom, null)));
    }

    @POST
    @Path("{id}/members/departure")
    @Write("relation.depart")
    @Operation(summary = "End the part of a member as of a day; the relation goes on")
    public RestResponse<RelationView> depart(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Departure departure) {
        var edit = editing.on(departure.on(), departure.reason());
        return changed(service.depart(id, Versions.expected(ifMatch), departure, edit));
    }

    @POST
    @Path("{id}/dissolution")
    @Write("relation.dissolve")
    @Operation(summary = "Dissolve a relation as of a day")
    public RestResponse<RelationView> dissolve(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Dissolution dissolution) {
        var edit = editing.on(dissolution.on(), dissolution.reason());
        return changed(service.dissolve(id, Versions.expected(ifMatch), edit));
    }

    private RestResponse<RelationView> revise(
            UUID id, @Nullable String ifMatch, @Nullable LocalDate validFrom, UnaryOperator<RelationDocument> change) {
        return changed(service.revise(id, Versions.expected(ifMatch), change, editing.on(validFrom, null)));
    }

    private RestResponse<RelationView> changed(Relation relation) {
        return Versions.changed(relation.version(), catalogue.view(relation.state()));
    }
}
