package org.kangyu.facilities.facility;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.geodesy.Point;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Where on the map the facilities of a list stand; those without a position stand nowhere. */
record FacilityArea(
        @Parameter(description = "Within this box: west,south,east,north in degrees of crs, wgs84 unless told")
        @RestQuery
        @Nullable
        String bbox,

        @Parameter(description = "Around this point: longitude,latitude in degrees of crs; with within and crs")
        @RestQuery
        @Nullable
        String near,

        @Parameter(description = "How far from near: like 50km or 800m, at most 500km") @RestQuery @Nullable
        String within) {

    /** SQL: how far {@code d} is from the place with these parameters, on a sphere. */
    static final String METRES = """
            12742017.6 * asin(sqrt(least(1, power(sin(radians(d.place[1] - :centreNorth) / 2), 2)
                + cos(radians(d.place[1])) * cos(radians(:centreNorth))
                * power(sin(radians(d.place[0] - :centreEast) / 2), 2))))""";

    private static final Text MISSING = Text.of("near 与 within 应同时给出", "near and within are given together");
    private static final Text DATUM_MISSING = Text.of(
            "请用 crs 说明 near 的坐标系：GCJ-02 未注明会偏 500 米", "Say the datum of near in crs: an unnoticed GCJ-02 is 500 m off");

    List<Violation> faults(Crs crs) {
        var found = new ArrayList<Violation>();
        if (bbox != null) {
            Extent.check("bbox", bbox).ifPresent(found::add);
        }
        if (near != null) {
            found.addAll(Point.read(near).check("near"));
            if (crs.crs() == null) {
                found.add(new Violation("crs", "missing", DATUM_MISSING, Datum.WGS84.text()));
            }
        }
        if (within != null) {
            Within.check("within", within).ifPresent(found::add);
        }
        if ((near == null) != (within == null)) {
            found.add(near == null ? missing("near", "109.78,39.61") : missing("within", "50km"));
        }
        return found;
    }

    void narrow(Conditions conditions, Datum datum) {
        if (bbox != null) {
            var asked = Extent.parse(bbox).orElseThrow();
            narrow(
                    conditions,
                    "bbox",
                    new Extent(datum.to(Datum.WGS84, asked.southWest()), datum.to(Datum.WGS84, asked.northEast())));
        }
        if (near != null && within != null) {
            var centre = datum.to(Datum.WGS84, Point.read(near).place());
            narrow(conditions, centre, Within.metres(within));
        }
    }

    /** Not farther than so many metres from a place (WGS 84). */
    static void narrow(Conditions conditions, Place centre, double metres) {
        narrow(conditions, "near", Extent.around(centre, metres));
        conditions
                .and(METRES + " <= :metres")
                .with("centreEast", centre.longitude())
                .with("centreNorth", centre.latitude())
                .with("metres", metres);
    }

    /** By the index of places, which are in WGS 84. */
    private static void narrow(Conditions conditions, String name, Extent box) {
        conditions
                .and("d.place <@ box(point(:%1$sWest, :%1$sSouth), point(:%1$sEast, :%1$sNorth))".formatted(name))
                .with(name + "West", box.southWest().longitude())
                .with(name + "South", box.southWest().latitude())
                .with(name + "East", box.northEast().longitude())
                .with(name + "North", box.northEast().latitude());
    }

    private static Violation missing(String parameter, String suggestion) {
        return new Violation(parameter, "missing", MISSING, suggestion);
    }
}
