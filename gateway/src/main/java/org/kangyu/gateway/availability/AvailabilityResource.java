package org.kangyu.gateway.availability;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;
import org.kangyu.gateway.directory.Directory;

/** Answers availability searches from memory. */
@Path("availability/search")
class AvailabilityResource {

    private final Directory directory;

    AvailabilityResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @NonBlocking
    @Cache(noCache = true)
    @Operation(summary = "Who near a place can take a patient")
    public AvailabilityView search(@BeanParam AvailabilityRequest request) {
        var query = AvailabilityQuery.read(request, directory);
        var asOf = directory.asOf().orElse(null); // before the search, which may see newer changes
        var ranking = new Ranking(query, query.wanted().conditions(directory));
        directory
                .places()
                .visitNear(
                        query.near().longitude(),
                        query.near().latitude(),
                        query.within().metres(),
                        ranking);
        return AvailabilityView.of(query, ranking, asOf);
    }
}
