package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.kangyu.facilities.code.Categories;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Facilities as clients see them: their states with what their categories mean. */
@ApplicationScoped
class FacilityCatalogue {

    private final Facilities facilities;
    private final FacilityFilterRules rules;
    private final Categories categories;

    FacilityCatalogue(Facilities facilities, FacilityFilterRules rules, Categories categories) {
        this.facilities = facilities;
        this.rules = rules;
        this.categories = categories;
    }

    FacilityView at(UUID id, Moment moment, Crs crs) {
        crs.require();
        return view(facilities.at(id, moment), crs);
    }

    Page<FacilityView> page(FacilityFilter filter, Moment moment, Paging paging, Crs crs) {
        rules.require(filter);
        crs.require();
        return facilities.page(filter, moment, paging, state -> view(state, crs));
    }

    FacilityView view(State<UUID, FacilityDocument> state) {
        return view(state, Crs.AS_MEASURED);
    }

    private FacilityView view(State<UUID, FacilityDocument> state, Crs crs) {
        var category = state.document().category();
        return FacilityView.of(state, crs.of(state.document()), categories.get(category.scheme(), category.code()));
    }
}
