package org.kangyu.gateway.card;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.kangyu.gateway.accreditation.Accreditations;
import org.kangyu.gateway.answer.ContentTags;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.relation.Relations;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Answers facility cards from memory. */
@Path("facilities/{id}/card")
@Tag(name = "facilities")
class CardResource {

    private static final Text NO_FACILITY = Text.of("没有编号为 %s 的机构", "No facility has the id %s");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Directory directory;
    private final Accreditations accreditations;
    private final Relations relations;
    private final ContentTags tags;

    CardResource(Directory directory, Accreditations accreditations, Relations relations, ContentTags tags) {
        this.directory = directory;
        this.accreditations = accreditations;
        this.relations = relations;
        this.tags = tags;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "Read a facility in short",
            description = "With the names of its regions and parent, what it is accredited for and which relations it"
                    + " takes part in today. The ETag changes with anything that is shown.")
    public RestResponse<CardView> card(@Parameter(description = "Id of the facility") String id, Request request) {
        var facility = directory
                .facility(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, NO_FACILITY.with(id)));
        var card = CardView.of(facility.entry(), directory, accreditations, relations, LocalDate.now(SHANGHAI));
        var tag = new EntityTag(tags.tag(card));
        var isKnown = request.evaluatePreconditions(tag) != null;
        return (isKnown ? ResponseBuilder.<CardView>create(Status.NOT_MODIFIED) : ResponseBuilder.ok(card))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
