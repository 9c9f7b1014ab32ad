package org.kangyu.facilities.facility;

import java.util.Optional;
import java.util.UUID;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;

/** A facility and how far it is from a place. */
public record NearFacility(KnownFacility facility, double metres) {
    static Optional<NearFacility> of(State<UUID, FacilityDocument> state, Place place) {
        return Optional.ofNullable(state.document().position())
                .map(position -> position.in(Datum.WGS84).place().metresTo(place))
                .map(metres -> new NearFacility(KnownFacility.of(state), metres));
    }
}
