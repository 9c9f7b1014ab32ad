package org.kangyu.facilities.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.text.Text;

/** One thing that two records have in common, or that speaks against it. */
@Schema(description = "What speaks for or against the two being one institution")
record Reason(
        @Schema(description = "same-identifier, similar-name, same-region, other-region, near, far or other-category")
        String code,

        @Schema(description = "The identifier, the likeness of the names or the distance in metres")
        String about,

        Text message) {}
