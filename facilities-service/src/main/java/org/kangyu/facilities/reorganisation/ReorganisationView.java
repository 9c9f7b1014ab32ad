package org.kangyu.facilities.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.Holding;
import org.kangyu.facilities.facility.Passed;

/** A merger or split as clients see it. */
@Schema(name = "FacilityTransitionView", description = "A merger or split of facilities that was made", examples = """
        {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a62", "kind": "split", "on": "2025-12-31", "reason": "儿科独立建院",
         "basis": "鄂府发〔2025〕12号", "from": ["0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60"],
         "into": ["0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61"], "ended": [],
         "passed": {"parts": 0, "relations": 0},
         "differences": [{"of": "beds", "kind": "general.open", "before": 300, "after": 340}],
         "recordedAt": "2026-04-08T02:41:07.123456Z", "by": "wang@ordos.example"}""")
record ReorganisationView(
        UUID id,
        ReorganisationKind kind,
        LocalDate on,
        String reason,
        @Nullable String basis,

        @Schema(description = "The facilities that there were")
        List<UUID> from,

        @Schema(description = "The facilities that there are")
        List<UUID> into,

        @Schema(description = "Those that were closed and succeeded by all of \"into\"")
        List<UUID> ended,

        Passed passed,

        @Schema(description = "What all of them together have more or less of than before")
        List<Holding> differences,

        Instant recordedAt,

        @Schema(description = "The account that made it") String by) {}
