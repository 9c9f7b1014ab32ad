package org.kangyu.specialties.accreditation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;
import org.kangyu.specialties.holder.Holders;

/** Which accreditations end soon. */
record Expiring(
        @Parameter(description = "How far ahead to look, such as 180d or P6M; 180 days unless told")
        @RestQuery
        @Nullable
        String within,

        @Parameter(description = "Held in these regions and all below them in the tree of today") @RestQuery
        List<String> region) {

    private static final Text MALFORMED =
            Text.of("within 应为天数或期间，如 180d 或 P6M", "within is a period such as 180d or P6M");

    Expiring {
        region = region.stream().map(RegionCode::full).toList();
    }

    Conditions conditions(LocalDate today) {
        return new Conditions()
                .and("d.status = 'awarded' and d.valid_until >= :today", "today", today.toString())
                .and("d.valid_until <= :last", "last", last(today).toString())
                .andAny(Holders.BELOW.formatted("d.region_code"), "regions", region);
    }

    private LocalDate last(LocalDate today) {
        var asked = within == null ? "180d" : within.toUpperCase(Locale.ROOT);
        try {
            var last = today.plus(Period.parse(asked.startsWith("P") ? asked : "P" + asked));
            return last.isBefore(Timeline.END) ? last : Timeline.END;
        } catch (DateTimeException | ArithmeticException e) {
            throw ProblemException.invalid(new Violation("within", "malformed", MALFORMED, "180d"));
        }
    }
}
