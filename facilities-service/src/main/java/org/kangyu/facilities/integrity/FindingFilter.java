package org.kangyu.facilities.integrity;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.problem.Violations;

/** Which findings a list shows. */
record FindingFilter(
        @Parameter(description = "Those of these rules, such as licence-expired or shared-identifier") @RestQuery
        List<String> rule,

        @Parameter(description = "In these regions and all below them") @RestQuery
        List<String> region) {
    FindingFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    void require() {
        Violations.refuse(Stream.concat(
                        rule.stream().flatMap(code -> Known.check("rule", code, IntegrityRule.CODES).stream()),
                        region.stream().flatMap(code -> RegionCode.check("region", code).stream()))
                .toList());
    }

    List<IntegrityRule> rules() {
        return rule.isEmpty()
                ? List.of(IntegrityRule.values())
                : rule.stream().map(IntegrityRule::of).distinct().toList();
    }
}
