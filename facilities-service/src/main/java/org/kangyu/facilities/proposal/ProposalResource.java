package org.kangyu.facilities.proposal;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_APPROVER;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
import static org.kangyu.kit.access.Role.FACILITY_PROPOSER;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.writing.Write;

/** Proposals over HTTP, for those who make them. */
@Path("proposals")
@RunOnVirtualThread
@RolesAllowed({FACILITY_PROPOSER, FACILITY_EDITOR, INTEGRATOR, ADMIN})
@Tag(name = "proposals")
class ProposalResource {

    private final ProposalService service;
    private final ProposalCatalogue catalogue;
    private final Editing editing;

    ProposalResource(ProposalService service, ProposalCatalogue catalogue, Editing editing) {
        this.service = service;
        this.catalogue = catalogue;
        this.editing = editing;
    }

    @GET
    @RolesAllowed({FACILITY_PROPOSER, FACILITY_EDITOR, FACILITY_APPROVER, INTEGRATOR, ADMIN})
    @Operation(summary = "List one's own proposals and those about one's regions and facilities, as they were made")
    public Page<ProposalView> list(@BeanParam ProposalFilter filter, @BeanParam Paging paging) {
        return catalogue.page(filter, editing.on(null, null).editor(), paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({FACILITY_PROPOSER, FACILITY_EDITOR, FACILITY_APPROVER, INTEGRATOR, ADMIN})
    @Operation(
            summary = "Read a proposal with what it would change, what may be a duplicate, and what stands against it")
    public RestResponse<ProposalReview> get(@RestPath UUID id) {
        var review = catalogue.review(id, editing.on(null, null).editor());
        return Versions.changed(review.view().version(), review); // never 304: what stands against it changes by itself
    }

    @POST
    @Write("proposal.propose")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    @Operation(
            summary = "Propose a new facility, or a change of one",
            description = "It is checked as if it were made at once. The level above the proposer's region decides.")
    public RestResponse<ProposalView> propose(ProposalDocument document) {
        var proposal = service.propose(document, editing.on(null, document.reason()));
        return Versions.created(URI.create("/api/v1/proposals/" + proposal.id()), proposal.version(), proposal.view());
    }

    @POST
    @Path("{id}/resubmission")
    @Write("proposal.resubmit")
    @Operation(summary = "Propose again what was returned, amended")
    public RestResponse<ProposalView> resubmit(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, ProposalDocument document) {
        var edit = editing.on(null, document.reason());
        return changed(service.resubmit(id, Versions.expected(ifMatch), document, edit));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON) // or one text alone would be read from any text
    @Write("proposal.withdraw")
    @Operation(summary = "Withdraw one's own proposal")
    public RestResponse<ProposalView> withdraw(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Remarks remarks) {
        return changed(service.withdraw(id, Versions.expected(ifMatch), editing.on(null, remarks.remarks())));
    }

    private static RestResponse<ProposalView> changed(Proposal proposal) {
        return Versions.changed(proposal.version(), proposal.view());
    }
}
