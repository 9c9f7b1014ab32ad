package org.kangyu.facilities.facility;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What merging two records came to. */
@Schema(description = "What merging two records of a facility came to", examples = """
        {"facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "version": 4,
         "duplicateId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61",
         "identifiers": [{"scheme": "licence", "value": "PDY10001X"}], "facilities": 2, "relations": 1}""")
record MergedView(
        UUID facilityId,

        @Schema(description = "The version of the facility now")
        long version,

        @Schema(description = "The record that ended; reading it answers status merged and mergedIntoId")
        UUID duplicateId,

        @Schema(description = "Those that came from the duplicate")
        List<Identifier> identifiers,

        @Schema(description = "Facilities that named the duplicate as what they are a part of or were succeeded by")
        int facilities,

        @Schema(description = "Relations in which the duplicate took part")
        int relations) {
    MergedView {
        identifiers = List.copyOf(identifiers);
    }
}
