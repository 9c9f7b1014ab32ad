package org.kangyu.gateway.feed;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.kangyu.kit.access.Role;

/** For those who watch over the platform: what this replica has heard. */
@Path("operations/feeds")
@Tag(name = "operations")
class FeedsResource {

    private final Feeds feeds;

    FeedsResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @NonBlocking
    @Cache(noStore = true)
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    @Operation(summary = "How far this replica has heard each topic, and what it could not read")
    public List<FeedView> feeds() {
        return feeds.all().stream().map(Feed::view).toList();
    }
}
