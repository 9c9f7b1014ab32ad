package org.kangyu.gateway.profile;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.kangyu.gateway.answer.ContentTags;
import org.kangyu.gateway.memory.AsOf;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Answers region profiles from memory. */
@Path("regions/{code}/profile")
@Tag(name = "regions")
class ProfileResource {

    private static final Text NO_REGION = Text.of("没有代码为 %s 的地区", "No region has the code %s");

    private final Profiles profiles;
    private final AsOf asOf;
    private final ContentTags tags;

    ProfileResource(Profiles profiles, AsOf asOf, ContentTags tags) {
        this.profiles = profiles;
        this.asOf = asOf;
        this.tags = tags;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "What a region has and how it stands",
            description =
                    "Counts are of all that lies below the region in the tree of today; indicators and targets are"
                            + " its own. The ETag changes with anything that is shown, so that asking every second is cheap.")
    public RestResponse<ProfileView> profile(
            @Parameter(description = "Code of the region: 2, 4, 6, 9 or 12 digits", example = "150600") String code,
            Request request) {
        var profile = profiles.find(code, asOf.newest().orElse(null))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, NO_REGION.with(code)));
        var tag = new EntityTag(tags.tag(profile));
        var isKnown = request.evaluatePreconditions(tag) != null;
        return (isKnown ? ResponseBuilder.<ProfileView>create(Status.NOT_MODIFIED) : ResponseBuilder.ok(profile))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
