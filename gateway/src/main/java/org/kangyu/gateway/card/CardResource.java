package org.kangyu.gateway.card;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Answers facility cards from memory. */
@Path("facilities/{id}/card")
class CardResource {

    private static final Text NO_FACILITY = Text.of("没有编号为 %s 的机构", "No facility has the id %s");

    private final Directory directory;

    CardResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @NonBlocking
    @Operation(summary = "Read a facility in short")
    public RestResponse<CardView> card(String id, Request request) {
        var facility = directory
                .facility(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, NO_FACILITY.with(id)));
        var card = CardView.of(facility.entry(), directory);
        var tag = new EntityTag(card.tag());
        var isKnown = request.evaluatePreconditions(tag) != null;
        return (isKnown ? ResponseBuilder.<CardView>create(Status.NOT_MODIFIED) : ResponseBuilder.ok(card))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
