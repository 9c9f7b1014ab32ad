package org.kangyu.kit.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code total} only when it was asked for. */
@Schema(description = "One page of a list")
public record Page<T>(
        List<T> items,

        @Schema(description = "Give it as cursor to read on; absent on the last page") @Nullable
        String nextCursor,

        @Schema(description = "How many there are in all, with count=true") @Nullable
        Long total) {
    public Page {
        items = List.copyOf(items);
    }
}
