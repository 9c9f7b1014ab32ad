package org.kangyu.facilities.file;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** The pages of a list one after the other, so that a file of any length takes no more memory than a page. */
public final class Pages<T> implements Iterator<List<T>> {

    private static final int AT_ONCE = 500;

    private final Function<Paging, Page<T>> list;
    private @Nullable Page<T> next;

    /** The first page is read at once. */
    public Pages(Function<Paging, Page<T>> list) {
        this.list = list;
        this.next = read(null);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<T> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var page = next;
        next = page.nextCursor() == null ? null : read(page.nextCursor());
        return page.items();
    }

    private Page<T> read(@Nullable String cursor) {
        return list.apply(new Paging(null, AT_ONCE, cursor));
    }
}
