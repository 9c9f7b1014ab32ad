package org.kangyu.facilities.code.identifier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A piece of a code that means something of its own. */
@Schema(description = "A piece of a code that means something of its own")
record Part(
        @Schema(description = "What the piece says, such as division or check", examples = "division")
        String part,

        String value,

        @Schema(description = "At which character of the code it begins, counted from 1")
        int position,

        @Schema(description = "What the value stands for, where it is known") @Nullable
        Text name) {}
