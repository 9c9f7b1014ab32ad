package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kangyu.facilities.file.Pages;
import org.kangyu.kit.dated.Moment;

/** Reads facilities for a file page by page, so that one of any length takes no more memory than a page. */
@ApplicationScoped
class FacilityExport {

    private final FacilityCatalogue catalogue;
    private final Facilities facilities;

    FacilityExport(FacilityCatalogue catalogue, Facilities facilities) {
        this.catalogue = catalogue;
        this.facilities = facilities;
    }

    /** The first page is read at once. */
    Pages<FacilityView> pages(FacilityQuery query, Moment moment, Crs crs) {
        return new Pages<>(paging -> catalogue.page(query, moment, paging, crs));
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
}
