package org.kangyu.gateway.console;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** Where things are in a region, in WGS 84. */
@Schema(description = "Where the facilities of a region are that are not closed, in WGS 84", examples = """
        {"regions": [{"code": "150603000000", "name": {"zh": "康巴什区", "en": "Kangbashi District"},
                      "longitude": 109.78, "latitude": 39.61, "facilities": 46}],
         "facilities": [{"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "name": {"zh": "鄂尔多斯市中心医院"},
                         "class": "hospital", "status": "operating", "longitude": 109.78933, "latitude": 39.6105}]}""")
record MapView(
        @Schema(description = "The regions directly below that have facilities with a position")
        List<Area> regions,

        @Schema(description = "The facilities with a position; none when there are too many to draw")
        List<Point> facilities) {

    /** A region directly below, at the middle of its facilities. */
    record Area(String code, Text name, double longitude, double latitude, int facilities) {}

    /** One facility. */
    record Point(
            String id,
            Text name,
            @JsonProperty("class") @Nullable String facilityClass,
            String status,
            double longitude,
            double latitude) {}
}
