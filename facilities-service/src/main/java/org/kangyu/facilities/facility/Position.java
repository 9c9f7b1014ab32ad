package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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
        if (isInChina(latitude, longitude)) {
            return Optional.of(new Violation(pointer, "swapped-coordinates", SWAPPED, latitude + "," + longitude));
        }
        if (!(Math.abs(longitude) <= 180)) { // so that "not a number" is refused too
            return Optional.of(new Violation(pointer + "/longitude", "out-of-range", LONGITUDE));
        }
        return Math.abs(latitude) <= 90
                ? Optional.empty()
                : Optional.of(new Violation(pointer + "/latitude", "out-of-range", LATITUDE));
    }

    /** Whether a point lies in the box around China; no point of it does when its two numbers are swapped. */
    private static boolean isInChina(double east, double north) {
        return east >= 73 && east <= 136 && north >= 3 && north <= 54;
    }
}
