package org.kangyu.gateway.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Describes the events to those who want to hear them. */
@Path("events")
@Tag(name = "events")
class EventResource {

    private static final String SCHEMA = "application/schema+json";
    private static final Text UNKNOWN = Text.of("没有名为 %s 的事件类型", "No type of events has the name %s");

    private final EventCatalogue catalogue;
    private final JsonNode asyncApi;

    EventResource(EventCatalogue catalogue) {
        this.catalogue = catalogue;
        this.asyncApi = AsyncApi.document(catalogue);
    }

    @GET
    @NonBlocking
    @Cache(maxAge = 3600)
    @Operation(summary = "List the topics of Kafka and the types of events on them")
    public List<TopicView> topics() {
        return catalogue.topics();
    }

    @GET
    @Path("asyncapi")
    @NonBlocking
    @Cache(maxAge = 3600)
    @Operation(summary = "Read the description of all topics, with headers, schemas and samples, as AsyncAPI 3.0")
    @APIResponse(
            responseCode = "200",
            description = "An AsyncAPI document",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, examples = Examples.ASYNC_API)))
    public JsonNode asyncApi() {
        return asyncApi;
    }

    @GET
    @Path("{type}")
    @NonBlocking
    @Cache(maxAge = 3600)
    @Operation(summary = "Read what a type of events looks like: a sample and its JSON Schema")
    public EventTypeView type(@Parameter(example = "facility.changed.v1") @RestPath String type) {
        return find(type);
    }

    @GET
    @Path("{type}/schema")
    @NonBlocking
    @Cache(maxAge = 3600)
    @Produces(SCHEMA)
    @Operation(summary = "Read the JSON Schema (2020-12) of a type of events")
    @APIResponse(
            responseCode = "200",
            description = "A JSON Schema",
            content =
                    @Content(
                            mediaType = SCHEMA,
                            schema = @Schema(type = SchemaType.OBJECT, examples = Examples.SCHEMA)))
    public JsonNode schema(@Parameter(example = "facility.changed.v1") @RestPath String type) {
        return find(type).schema();
    }

    private EventTypeView find(String type) {
        return catalogue.find(type).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(type)));
    }
}
