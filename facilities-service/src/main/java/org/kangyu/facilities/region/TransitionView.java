package org.kangyu.facilities.region;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transition as clients see it. */
@Schema(description = "A change of the division into regions that was made", examples = """
        {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "kind": "merger", "on": "2025-12-31", "reason": "撤并乡镇",
         "basis": "内政字〔2025〕12号", "from": ["150626102000", "150626101000"], "into": ["150626101000"], "regions": [],
         "assignments": [], "moved": {"regions": 12, "facilities": 3}, "recordedAt": "2026-04-08T02:41:07.123456Z",
         "by": "wang@ordos.example"}""")
record TransitionView(
        UUID id,

        @Schema(description = "What it amounts to") TransitionKind kind,

        @JsonUnwrapped TransitionDocument document,

        @Schema(description = "What went with it into other regions")
        Moved moved,

        Instant recordedAt,

        @Schema(description = "The account that made it") String by) {

    /** How many things have another parent or region now. */
    @Schema(description = "Regions that have another parent, facilities that stand in another region")
    record Moved(int regions, int facilities) {}
}
