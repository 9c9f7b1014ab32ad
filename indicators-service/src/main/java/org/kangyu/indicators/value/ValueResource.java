package org.kangyu.indicators.value;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Figures over HTTP. */
@Path("indicators/{code}")
@RunOnVirtualThread
@Tag(name = "values")
class ValueResource {

    private final Readings readings;

    ValueResource(Readings readings) {
        this.readings = readings;
    }

    @GET
    @Path("values")
    @Operation(summary = "List the figures of an indicator, sorted by region and period")
    public Page<ValueView> values(@RestPath String code, @BeanParam ValueFilter filter, @BeanParam Paging paging) {
        return readings.page(code, filter, paging);
    }

    @GET
    @Path("units")
    @Operation(
            summary = "List the facilities, relations or regions behind a figure",
            description = "Of indicators of the kinds counted, share and per-unit, sorted by id; others have none")
    public Page<UnitReading> units(
            @RestPath String code,
            @Parameter(description = "The region of the figure, such as 150602") @RestQuery @NotNull String region,
            @BeanParam UnitFilter filter,
            @BeanParam Paging paging) {
        return readings.units(code, RegionCode.full(region), filter, paging);
    }

    @GET
    @Path("series")
    @Operation(summary = "Read all figures of an indicator in one region, oldest first")
    public SeriesView series(
            @RestPath String code,
            @Parameter(description = "Code of the region, such as 150602") @RestQuery @NotNull String region) {
        return readings.series(code, RegionCode.full(region));
    }
}
