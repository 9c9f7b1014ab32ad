package org.kangyu.gateway.availability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was asked, word for word: everything that is wrong with it is said at once. */
record AvailabilityRequest(
        @RestQuery @Parameter(description = "longitude,latitude in degrees", example = "109.78,39.61") @Nullable
        String near,

        @RestQuery @Parameter(description = "Datum of near; wgs84 for now", example = "wgs84") @Nullable
        String crs,

        @RestQuery
        @Parameter(description = "At most this far away: 50km unless told, up to 500km", example = "50km")
        @Nullable
        String within,

        @RestQuery @Parameter(description = "In this region or below it: 2, 4, 6, 9 or 12 digits") @Nullable
        String region,

        @RestQuery @Parameter(description = "Kind of beds; all beds unless told", example = "icu") @Nullable
        String bed,

        @RestQuery @Parameter(description = "At least this many: ge:1 unless told", example = "ge:1") @Nullable
        String free,

        @RestQuery @Parameter(description = "Hospital level, 1 to 3")
        List<String> level,

        @RestQuery("class") @Parameter(description = "Facility class", example = "hospital")
        List<String> classes,

        @RestQuery @Parameter(description = "Category, as code or scheme:code", example = "ws218:A100")
        List<String> category,

        @RestQuery @Parameter(description = "A service that it offers")
        List<String> service,

        @RestQuery
        @Parameter(description = "A department that it has, as code or scheme:code", example = "subject:03.04")
        List<String> department,

        @RestQuery @Parameter(description = "How many at most: 1 to 1000, 50 unless told") @Nullable
        String limit) {}
