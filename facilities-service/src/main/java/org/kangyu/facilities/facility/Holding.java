package org.kangyu.facilities.facility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there was of something before a change, and after it. */
@Schema(description = "Something of which there is more or less than before")
public record Holding(
        @Schema(description = "beds, staff, vehicles or equipment")
        String of,

        @Schema(description = "The kind or category, and for beds what is counted, such as icu.open")
        String kind,

        int before,
        int after) {}
