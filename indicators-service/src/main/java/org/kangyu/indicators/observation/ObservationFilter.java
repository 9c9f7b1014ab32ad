package org.kangyu.indicators.observation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.code.RegionCode;

/** Which observations a list shows: values of one field are alternatives, fields narrow each other. */
record ObservationFilter(
        @RestQuery List<String> indicator,

        @Parameter(description = "These and all below them") @RestQuery
        List<String> region,

        @Parameter(description = "Such as 2025, 2025-Q3 or 2025-07") @RestQuery
        List<String> period) {

    ObservationFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    /** Each field twice: once to see whether it was asked for. */
    List<List<String>> parameters() {
        return List.of(indicator, indicator, period, period, region, region);
    }
}
