package org.kangyu.facilities.boundary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.region.NamedRegion;
import org.kangyu.kit.text.Text;

/** In which regions a point lies, and how that is known. */
@Schema(description = "The regions in which a point lies", examples = Examples.CONTAINING)
record ContainingView(
        @Schema(
                description =
                        "boundary: the lowest of the regions has a boundary around the point; nearest-facility: no"
                                + " boundary is known there, the regions are those of the facility")
        String by,

        @Schema(description = "From the top down") List<NamedRegion> regions,

        @Schema(description = "The facility that stands nearest; only where no boundary is known") @Nullable
        Neighbour facility,

        @Nullable Long distanceMetres) {
    ContainingView {
        regions = List.copyOf(regions);
    }

    /** A facility by its id and name. */
    record Neighbour(UUID id, Text name) {}
}
