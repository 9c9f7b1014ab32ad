package org.kangyu.kit.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. Items are sorted by a key that never changes; a cursor holds the last one. */
public record Paging(
        @Parameter(description = "true to be told how many there are in all") @RestQuery @Nullable
        Boolean count,

        @Parameter(description = "Items a page, 1 to 1000, 50 unless told") @RestQuery @Nullable
        Integer limit,

        @Parameter(description = "nextCursor of the page before") @RestQuery @Nullable
        String cursor) {

    /** How many rows to ask the database for: one more than the page holds, to know whether another page follows. */
    public int rows() {
        return Limit.of(limit) + 1;
    }

    /** The key to read on after, or absent on the first page. */
    public @Nullable String after(Cursors cursors, String list) {
        return cursor == null ? null : cursors.read(list, cursor).getFirst();
    }

    public <T> Page<T> page(List<T> rows, Function<T, String> cursorAfter, LongSupplier total) {
        int size = Limit.of(limit);
        var items = rows.size() > size ? rows.subList(0, size) : rows;
        var next = rows.size() > size ? cursorAfter.apply(items.getLast()) : null;
        return new Page<>(items, next, Boolean.TRUE.equals(count) ? total.getAsLong() : null);
    }
}
