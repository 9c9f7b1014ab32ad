package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final FacilityClusters clusters;
    private final FacilityFilterRules rules;
    private final Categories categories;

    FacilityCatalogue(
            Facilities facilities, FacilityClusters clusters, FacilityFilterRules rules, Categories categories) {
        this.facilities = facilities;
        this.clusters = clusters;
        this.rules = rules;
        this.categories = categories;
    }

    FacilityView at(UUID id, Moment moment, Crs crs) {
        crs.require();
        return view(facilities.at(id, moment), crs);
    }

    /** Positions are given in this datum, which need not be the one of the question. */
    Page<FacilityView> page(FacilityQuery query, Moment moment, Paging paging, Crs crs) {
        rules.require(query, List.of());
        return facilities.page(query, moment, paging, state -> view(state, crs));
    }

    Page<FacilityCluster> clusters(FacilityQuery query, int zoom, Moment moment, Paging paging) {
        rules.require(query, Grid.faults(zoom, query.area()));
        return clusters.page(query, new Grid(zoom), moment, paging);
    }

    FacilityView view(State<UUID, FacilityDocument> state) {
        return view(state, Crs.AS_MEASURED);
    }

    private FacilityView view(State<UUID, FacilityDocument> state, Crs crs) {
        var category = state.document().category();
        return FacilityView.of(state, crs.of(state.document()), categories.get(category.scheme(), category.code()));
    }
}
