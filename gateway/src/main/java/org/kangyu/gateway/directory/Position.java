package org.kangyu.gateway.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;

/** A place in degrees of its datum, which is WGS 84 unless told. */
public record Position(
        double longitude, double latitude, @Nullable String datum) {

    public static final String WGS84 = "wgs84";

    /** A place of WGS 84. */
    public static Position in(Place place) {
        return new Position(place.longitude(), place.latitude(), WGS84);
    }

    /** The same place in WGS 84; nothing when the datum is not known here. */
    Optional<Place> inWgs84() {
        return Datum.of(datum == null ? WGS84 : datum)
                .map(from -> from.to(Datum.WGS84, new Place(longitude, latitude)));
    }
}
