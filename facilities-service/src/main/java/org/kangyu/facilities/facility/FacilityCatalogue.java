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

    FacilityView at(UUID id, Moment moment) {
        return view(facilities.at(id, moment));
    }

    Page<FacilityView> page(FacilityFilter filter, Moment moment, Paging paging) {
        rules.require(filter);
        return facilities.page(filter, moment, paging, this::view);
    }

    FacilityView view(State<UUID, FacilityDocument> state) {
        var category = state.document().category();
        return FacilityView.of(state, categories.get(category.scheme(), category.code()));
    }
}
