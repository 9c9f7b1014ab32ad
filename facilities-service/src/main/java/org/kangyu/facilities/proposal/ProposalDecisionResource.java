package org.kangyu.facilities.proposal;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_APPROVER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.writing.Write;

/** Proposals over HTTP, for those who decide: of a region above the proposer's, and never the proposer. */
@Path("proposals/{id}")
@Consumes(MediaType.APPLICATION_JSON) // or one text alone would be read from any text
@RunOnVirtualThread
@RolesAllowed({FACILITY_APPROVER, ADMIN})
@Tag(name = "proposals")
class ProposalDecisionResource {

    private final ProposalService service;
    private final Editing editing;

    ProposalDecisionResource(ProposalService service, Editing editing) {
        this.service = service;
        this.editing = editing;
    }

    @POST
    @Path("acceptance")
    @Write("proposal.accept")
    @Operation(
            summary = "Accept a proposal, which makes its change",
            description = "Refused with 412 if the facility has changed since, naming the fields.")
    public RestResponse<ProposalView> accept(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Remarks remarks) {
        return changed(service.accept(id, Versions.expected(ifMatch), editing.on(null, remarks.remarks())));
    }

    @POST
    @Path("return")
    @Write("proposal.return")
    @Operation(summary = "Return a proposal to be amended")
    public RestResponse<ProposalView> giveBack(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Remarks remarks) {
        return changed(service.giveBack(id, Versions.expected(ifMatch), editing.on(null, remarks.remarks())));
    }

    @POST
    @Path("refusal")
    @Write("proposal.refuse")
    @Operation(summary = "Refuse a proposal")
    public RestResponse<ProposalView> refuse(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Remarks remarks) {
        return changed(service.refuse(id, Versions.expected(ifMatch), editing.on(null, remarks.remarks())));
    }

    private static RestResponse<ProposalView> changed(Proposal proposal) {
        return Versions.changed(proposal.version(), proposal.view());
    }
}
