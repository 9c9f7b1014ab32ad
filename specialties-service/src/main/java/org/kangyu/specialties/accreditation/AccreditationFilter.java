package org.kangyu.specialties.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Moment;
import org.kangyu.specialties.holder.Holders;

/** Which accreditations a list shows: values of one field are alternatives, fields narrow each other. */
record AccreditationFilter(
        @Parameter(description = "Code of the programme, such as chest-pain-centre") @RestQuery
        List<String> programme,

        @Parameter(description = "national, provincial, city or county") @RestQuery
        List<String> level,

        @Parameter(description = "fostering, building, awarded, suspended, expired or revoked") @RestQuery
        List<String> status,

        @Parameter(description = "Code of the specialty, such as 03.04") @RestQuery
        List<String> specialty,

        @Parameter(description = "Id of the facility, or code of the region, that holds them") @RestQuery
        List<String> holder,

        @Parameter(description = "Held in these regions and all below them in the tree of today") @RestQuery
        List<String> region,

        @Parameter(description = "Awarded and valid on this day") @RestQuery @Nullable
        LocalDate validOn) {
    AccreditationFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    /** A day on which they are to be valid is also the day whose states are asked for, unless another one is. */
    Moment moment(Moment asked) {
        return asked.asOf() == null && validOn != null ? new Moment(validOn, asked.knownAt()) : asked;
    }

    Conditions conditions() {
        var conditions = new Conditions()
                .andAny("d.programme in (:programme)", "programme", programme)
                .andAny("d.level in (:level)", "level", level)
                .andAny("d.status in (:status)", "status", status)
                .andAny("d.specialty in (:specialty)", "specialty", specialty)
                .andAny("d.holder_id in (:holder)", "holder", holder)
                .andAny(Holders.BELOW.formatted("d.region_code"), "regions", region);
        if (validOn != null) {
            conditions.and("""
                    d.status = 'awarded' and d.awarded_on <= :validOn
                    and (d.valid_until is null or d.valid_until >= :validOn)""", "validOn", validOn.toString());
        }
        return conditions;
    }
}
