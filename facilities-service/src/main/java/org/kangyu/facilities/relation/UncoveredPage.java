package org.kangyu.facilities.relation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the facilities that are in no such relation, and how many they are of how many. */
@Schema(description = "Facilities that are in no such relation", examples = Examples.UNCOVERED)
record UncoveredPage(
        List<Uncovered> items,

        @Schema(description = "Give it as cursor to read on; absent on the last page") @Nullable
        String nextCursor,

        @Schema(description = "How many are in no such relation; always given")
        long total,

        @Schema(description = "How many facilities of the class set there are")
        long of) {
    UncoveredPage {
        items = List.copyOf(items);
    }
}
