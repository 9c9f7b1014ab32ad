package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;

/** Makes conditions on facilities out of what was asked for, which the rules found to be right. */
@ApplicationScoped
class FacilitySearch {

    private final Present present;
    private final Memberships memberships;

    FacilitySearch(Present present, Memberships memberships) {
        this.present = present;
        this.memberships = memberships;
    }

    Conditions conditions(FacilityQuery query, Moment moment) {
        var day = moment.dayOr(present.today());
        var conditions = query.filter().conditions(day);
        query.area().narrow(conditions, query.crs().asked());
        query.counts().narrow(conditions);
        if (query.membership().isAsked()) {
            memberships.narrow(conditions, query.membership(), moment, day);
        }
        return conditions;
    }
}
