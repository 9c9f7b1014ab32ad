package org.kangyu.facilities.relation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.code.RegionCode;

/** Which facilities should be in which relations. */
record CoverageFilter(
        @Parameter(description = "Code of the list relation-type, such as paired-support") @RestQuery @NotNull
        String type,

        @Parameter(description = "Named set of /codes/class-sets, such as township-health-centre") @RestQuery @NotNull
        String classSet,

        @Parameter(description = "The role that covers, such as recipient; any unless told") @RestQuery
        List<String> role,

        @Parameter(description = "In these regions and all below them on the day asked for") @RestQuery
        List<String> region) {
    CoverageFilter {
        region = region.stream().map(RegionCode::full).toList();
    }
}
