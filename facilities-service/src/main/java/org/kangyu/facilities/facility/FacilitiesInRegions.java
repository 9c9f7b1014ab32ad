package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.kangyu.facilities.region.Occupants;

/** Tells regions which facilities still stand in them. */
@ApplicationScoped
class FacilitiesInRegions implements Occupants {

    private final Facilities facilities;

    FacilitiesInRegions(Facilities facilities) {
        this.facilities = facilities;
    }

    @Override
    public List<String> in(String regionCode, LocalDate day, int most) {
        return facilities.openIn(regionCode, most).stream()
                .map(state ->
                        "%s %s".formatted(state.key(), state.document().name().zh()))
                .toList();
    }
}
