package org.kangyu.facilities.integrity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** Something that cannot be right. */
@Schema(
        description = "Something in the registry that cannot be right, or will not be for long",
        examples = Examples.FINDING)
record Finding(
        @Schema(description = "Which rule found it, such as licence-expired")
        String rule,

        @Schema(description = "The facility; absent where a region is what it is about") @Nullable
        UUID facilityId,

        String regionCode,

        @Schema(description = "Of the facility, or of the region")
        Text name,

        @Schema(description = "What is wrong, as the field has it: a day, an identifier, a distance")
        String about,

        Text message) {}
