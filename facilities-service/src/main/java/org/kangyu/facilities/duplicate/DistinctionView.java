package org.kangyu.facilities.duplicate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision as it was kept. */
@Schema(description = "Two records that were found to be of two institutions", examples = """
        {"facilities": ["0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61"],
         "reason": "两家不同的诊所，现场核实", "by": "wang@ordos.example", "recordedAt": "2026-04-08T02:41:07.123456Z"}""")
record DistinctionView(
        @JsonUnwrapped Distinction distinction,

        @Schema(description = "The account that decided it") String by,

        Instant recordedAt) {}
