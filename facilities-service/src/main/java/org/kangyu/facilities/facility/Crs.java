package org.kangyu.facilities.facility;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;

/** The datum in which an answer gives positions. */
record Crs(
        @Parameter(
                description =
                        "wgs84, cgcs2000, gcj02 or bd09: the datum of all positions; without it each has the one in which it"
                                + " was measured")
        @RestQuery
        @Nullable
        String crs) {

    static final Crs AS_MEASURED = new Crs(null);

    void require() {
        Violations.refuse(faults());
    }

    List<Violation> faults() {
        return Known.check("crs", crs, Datum.TEXTS).stream().toList();
    }

    /** The datum of positions in the request. */
    Datum asked() {
        return crs == null ? Datum.WGS84 : Datum.of(crs).orElseThrow();
    }

    FacilityDocument of(FacilityDocument document) {
        var position = document.position();
        var datum = crs == null ? null : Datum.of(crs).orElseThrow();
        return position == null || datum == null || datum == position.datum()
                ? document
                : document.but(Map.of("position", position.in(datum)));
    }
}
