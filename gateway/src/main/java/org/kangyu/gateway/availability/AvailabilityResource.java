package org.kangyu.gateway.availability;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.memory.AsOf;

/** Answers availability searches from memory. */
@Path("availability/search")
@Tag(name = "availability")
class AvailabilityResource {

    private final Directory directory;
    private final AsOf asOf;

    AvailabilityResource(Directory directory, AsOf asOf) {
        this.directory = directory;
        this.asOf = asOf;
    }

    @GET
    @NonBlocking
    @Cache(noCache = true)
    @Operation(summary = "Who near a place can take a patient")
    public AvailabilityView search(@BeanParam AvailabilityRequest request) {
        var query = AvailabilityQuery.read(request, directory);
        var known = asOf.newest().orElse(null);
        var ranking = new Ranking(query, directory);
        directory
                .places()
                .visitNear(
                        query.near().longitude(),
                        query.near().latitude(),
                        query.within().metres(),
                        ranking);
        return AvailabilityView.of(query, ranking, known);
    }
}
