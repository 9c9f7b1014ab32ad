package org.kangyu.facilities.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** Which pairs a list shows. */
record DuplicateFilter(
        @Parameter(description = "Pairs of which one stands in these regions or below them") @RestQuery
        List<String> region,

        @Parameter(description = "Pairs of which this facility is one") @RestQuery @Nullable
        UUID facility,

        @Parameter(description = "Pairs of at least this score, 0.5 to 1; 0.7 unless told") @RestQuery @Nullable
        Double score) {

    private static final Text SCORE = Text.of("score 应在 0.5 到 1 之间", "score is between 0.5 and 1");
    static final double USUAL = 0.7;

    DuplicateFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    double least() {
        return score == null ? USUAL : score;
    }

    void require() {
        var found = new ArrayList<Violation>();
        region.forEach(code -> RegionCode.check("region", code).ifPresent(found::add));
        if (!(least() >= 0.5 && least() <= 1)) { // so that "not a number" is refused too
            found.add(new Violation("score", "out-of-range", SCORE, Double.toString(USUAL)));
        }
        Violations.refuse(found);
    }
}
