package org.kangyu.facilities.facility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** Facilities that stand close together on a map. */
@Schema(description = "Facilities that stand close together on a map", examples = """
        {"count": 3, "position": {"longitude": 109.7893, "latitude": 39.6105, "datum": "wgs84"},
         "bbox": [109.7801, 39.6052, 109.7977, 39.6158]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FacilityCluster(
        long count,

        @Schema(description = "Their middle") Position position,

        @Schema(description = "West, south, east and north of them all, to look closer")
        List<Double> bbox,

        @Schema(description = "The facility, if it is one") @Nullable
        UUID facilityId,

        @Schema(description = "Its name") @Nullable Text name)
        implements Listed {}
