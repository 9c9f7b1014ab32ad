package org.kangyu.facilities.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NavigableMap;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Pages of what is held in memory, sorted by its key. */
@ApplicationScoped
public class Pages {

    private final Cursors cursors;

    Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    /** {@code list} names the list and its filters. */
    public <T> Page<T> page(NavigableMap<String, T> all, Paging paging, String list) {
        var after = paging.after(cursors, list);
        var rest = after == null ? all : all.tailMap(after, false);
        var page = paging.page(
                rest.entrySet().stream().limit(paging.rows()).toList(),
                last -> cursors.write(list, List.of(last.getKey())),
                all::size);
        return new Page<>(
                page.items().stream().map(entry -> entry.getValue()).toList(), page.nextCursor(), page.total());
    }
}
