package org.kangyu.facilities.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Point;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** Tells over HTTP in which regions a point lies. */
@Path("regions/containing")
@RunOnVirtualThread
@Tag(name = "regions")
class ContainingResource {

    private static final Text NOWHERE =
            Text.of("没有边界包含 %s，%d 公里内也没有机构", "No known boundary has %s within it, and no facility stands within %d km");

    private final Whereabouts whereabouts;

    ContainingResource(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @GET
    @Operation(
            summary = "Find the regions in which a point lies",
            description =
                    "The lowest region whose boundary has the point within it, with those above it. Where no boundary is"
                            + " known, the regions of the nearest facility that is at work, if it stands within 20 km; the"
                            + " answer says which of the two it is.")
    public ContainingView find(
            @Parameter(description = "Longitude, latitude", example = "109.78,39.61") @RestQuery @NotNull String point,
            @Parameter(description = "wgs84, cgcs2000, gcj02 or bd09: the datum of the point", example = "wgs84")
                    @RestQuery
                    @NotNull
                    String crs,
            @BeanParam Moment moment) {
        var asked = Point.read(point);
        var found = new ArrayList<Violation>(asked.check("point"));
        Known.check("crs", crs, Datum.TEXTS).ifPresent(found::add);
        Violations.refuse(found);
        var place = Datum.of(crs).orElseThrow().to(Datum.WGS84, asked.place());
        return whereabouts
                .of(place, moment)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, NOWHERE.with(point, Whereabouts.FARTHEST / 1_000)));
    }
}
