package org.kangyu.facilities.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kangyu.facilities.boundary.ContainingView.Neighbour;
import org.kangyu.facilities.facility.FacilityRegister;
import org.kangyu.facilities.facility.NearFacility;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.geodesy.Place;

/** Finds the regions in which a place lies: by boundaries, or where none is known by who stands nearest. */
@ApplicationScoped
class Whereabouts {

    static final int FARTHEST = 20_000; // metres to the nearest facility

    private final Boundaries boundaries;
    private final FacilityRegister facilities;
    private final Territory territory;

    Whereabouts(Boundaries boundaries, FacilityRegister facilities, Territory territory) {
        this.boundaries = boundaries;
        this.facilities = facilities;
        this.territory = territory;
    }

    /** The place is of WGS 84. */
    Optional<ContainingView> of(Place place, Moment moment) {
        return boundaries
                .containing(place, moment)
                .map(code -> new ContainingView("boundary", territory.path(code, moment), null, null))
                .or(() -> facilities.nearest(place, FARTHEST, moment).map(near -> by(near, moment)));
    }

    private ContainingView by(NearFacility near, Moment moment) {
        var facility = near.facility();
        return new ContainingView(
                "nearest-facility",
                territory.path(facility.regionCode(), moment),
                new Neighbour(facility.id(), facility.name()),
                Math.round(near.metres()));
    }
}
