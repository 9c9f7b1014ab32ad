package org.kangyu.indicators.observation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Reported figures over HTTP. */
@Path("observations")
@RunOnVirtualThread
@Tag(name = "observations")
class ObservationResource {

    private final Observations observations;

    ObservationResource(Observations observations) {
        this.observations = observations;
    }

    @GET
    @Operation(summary = "List reported figures, sorted by indicator, region and period")
    public Page<ObservationView> list(@BeanParam ObservationFilter filter, @BeanParam Paging paging) {
        return observations.page(filter, paging);
    }
}
