package org.kangyu.facilities.facility;

/** All that narrows a list of facilities; positions in it have this datum. */
record FacilityQuery(
        FacilityFilter filter, FacilityArea area, MembershipFilter membership, CountFilter counts, Crs crs) {}
