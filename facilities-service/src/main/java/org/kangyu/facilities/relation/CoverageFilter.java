package org.kangyu.facilities.relation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.code.RegionCode;

/** In which roles and regions facilities without a relation are looked for. */
record CoverageFilter(
        @Parameter(description = "The role that covers, such as recipient; any unless told") @RestQuery
        List<String> role,

        @Parameter(description = "In these regions and all below them on the day asked for") @RestQuery
        List<String> region) {
    CoverageFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    Coverage.Question of(String type, String classSet) {
        return new Coverage.Question(type, classSet, role, region);
    }
}
