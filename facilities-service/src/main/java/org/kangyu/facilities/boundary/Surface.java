package org.kangyu.facilities.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A geometry of RFC 7946: polygons, of each its outer ring and then its holes, of each ring its positions. */
@Schema(
        description =
                "A MultiPolygon of RFC 7946; rings end where they begin, positions are longitude and latitude. A Polygon is"
                        + " one with another pair of brackets around its coordinates.")
record Surface(
        @Schema(description = "MultiPolygon") @NotBlank String type,

        @NotEmpty List<List<List<List<Double>>>> coordinates) {

    /** The same surface with every position changed. */
    Surface moved(UnaryOperator<List<Double>> change) {
        return new Surface(
                type,
                coordinates.stream()
                        .map(polygon -> polygon.stream()
                                .map(ring -> ring.stream().map(change).toList())
                                .toList())
                        .toList());
    }
}
