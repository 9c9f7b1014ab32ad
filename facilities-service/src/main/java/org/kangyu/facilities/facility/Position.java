package org.kangyu.facilities.facility;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A point on the ground, kept as it was measured. */
record Position(
        @Schema(description = "Degrees east, -180 to 180") @NotNull
        Double longitude,

        @Schema(description = "Degrees north, -90 to 90") @NotNull
        Double latitude,

        @Schema(description = "wgs84 unless told") @Nullable Datum datum) {

    private static final Text SWAPPED = Text.of("经度与纬度似乎颠倒了", "Longitude and latitude seem to be swapped");
    private static final Text LONGITUDE = Text.of("经度应在 -180 到 180 之间", "A longitude is between -180 and 180");
    private static final Text LATITUDE = Text.of("纬度应在 -90 到 90 之间", "A latitude is between -90 and 90");

    Position {
        datum = datum == null ? Datum.WGS84 : datum;
    }

    /** What is wrong with the point, if anything. */
    Optional<Violation> check(String pointer) {
        if (longitude == null || latitude == null) { // the constraints tell of it
            return Optional.empty();
        }
        if (place().swapped().isInChina()) {
            return Optional.of(new Violation(pointer, "swapped-coordinates", SWAPPED, latitude + "," + longitude));
        }
        if (!(Math.abs(longitude) <= 180)) { // so that "not a number" is refused too
            return Optional.of(new Violation(pointer + "/longitude", "out-of-range", LONGITUDE));
        }
        return Math.abs(latitude) <= 90
                ? Optional.empty()
                : Optional.of(new Violation(pointer + "/latitude", "out-of-range", LATITUDE));
    }

    /** The same point measured against another datum, to seven decimals, which are a centimetre. */
    Position in(Datum other) {
        if (other == datum()) {
            return this;
        }
        var place = datum().to(other, place());
        return new Position(rounded(place.longitude()), rounded(place.latitude()), other);
    }

    @Override
    public Datum datum() {
        return requireNonNull(datum);
    }

    Place place() {
        return new Place(longitude, latitude);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
