package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Reads facilities for a file page by page, so that one of any length takes no more memory than a page. */
@ApplicationScoped
class FacilityExport {

    private static final int AT_ONCE = 500;

    private final FacilityCatalogue catalogue;
    private final Facilities facilities;

    FacilityExport(FacilityCatalogue catalogue, Facilities facilities) {
        this.catalogue = catalogue;
        this.facilities = facilities;
    }

    /** The first page is read at once. */
    Pages pages(FacilityFilter filter, Moment moment, Crs crs) {
        return new Pages(filter, moment, crs);
    }

    /** What columns show of each. */
    List<FacilityRow> rows(List<FacilityView> page) {
        var parents = page.stream()
                .map(facility -> facility.document().parentId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var codes = facilities.ownCodes(parents);
        return page.stream()
                .map(facility -> new FacilityRow(facility.document(), codes))
                .toList();
    }

    /** Pages of facilities one after the other. */
    final class Pages implements Iterator<List<FacilityView>> {

        private final FacilityFilter filter;
        private final Moment moment;
        private final Crs crs;
        private @Nullable Page<FacilityView> next;

        private Pages(FacilityFilter filter, Moment moment, Crs crs) {
            this.filter = filter;
            this.moment = moment;
            this.crs = crs;
            this.next = read(null);
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public List<FacilityView> next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            var page = next;
            next = page.nextCursor() == null ? null : read(page.nextCursor());
            return page.items();
        }

        private Page<FacilityView> read(@Nullable String cursor) {
            return catalogue.page(filter, moment, new Paging(null, AT_ONCE, cursor), crs);
        }
    }
}
