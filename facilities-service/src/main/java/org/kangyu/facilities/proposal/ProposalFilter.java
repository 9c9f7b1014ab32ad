package org.kangyu.facilities.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;

/** Which proposals a list shows: values of one field are alternatives, fields narrow each other. */
record ProposalFilter(
        @Parameter(description = "proposed, returned, accepted, refused or withdrawn") @RestQuery
        List<String> state,

        @Parameter(description = "Of facilities in these regions and all below them") @RestQuery
        List<String> region,

        @Parameter(description = "About these facilities") @RestQuery
        List<UUID> facility,

        @Parameter(description = "true for those of the caller only") @RestQuery @Nullable
        Boolean mine) {
    ProposalFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    void require() {
        Violations.refuse(Stream.concat(
                        state.stream().flatMap(text -> Known.check("state", text, ProposalState.TEXTS).stream()),
                        region.stream().flatMap(code -> RegionCode.check("region", code).stream()))
                .<Violation>map(found -> found)
                .toList());
    }

    List<String> states() {
        return state.stream().map(text -> ProposalState.of(text).name()).toList();
    }

    boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }
}
