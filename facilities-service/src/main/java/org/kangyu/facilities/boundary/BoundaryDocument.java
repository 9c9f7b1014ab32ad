package org.kangyu.facilities.boundary;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;

/** What is said of a region's boundary: sent by clients and stored as it was measured. */
@Schema(description = "The boundary of a region", examples = Examples.SENT)
record BoundaryDocument(
        @Schema(description = "wgs84 unless told") @Nullable Datum datum,

        @Schema(description = "Where it comes from, such as the map and its year") @Size(max = 200) @Nullable
        String source,

        @NotNull @Valid Surface geometry) {
    BoundaryDocument {
        datum = datum == null ? Datum.WGS84 : datum;
    }

    @Override
    public Datum datum() {
        return requireNonNull(datum);
    }

    /** The same boundary measured against another datum, to seven decimals, which are a centimetre. */
    BoundaryDocument in(Datum other) {
        return other == datum()
                ? this
                : new BoundaryDocument(other, source, geometry.moved(position -> {
                    var place = datum().to(other, new Place(position.get(0), position.get(1)));
                    return List.of(rounded(place.longitude()), rounded(place.latitude()));
                }));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
