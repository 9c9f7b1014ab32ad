package org.kangyu.facilities.facility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list of facilities shows: each of them or, on a map, how many are where. */
@Schema(
        description = "A facility or, with zoom, a cluster",
        oneOf = {FacilityView.class, FacilityCluster.class},
        examples = Examples.ANSWERED)
sealed interface Listed permits FacilityView, FacilityCluster {}
