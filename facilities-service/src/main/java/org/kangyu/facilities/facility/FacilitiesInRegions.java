package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kangyu.facilities.region.Occupants;
import org.kangyu.kit.dated.Moment;

/** Tells regions which facilities still stand in them. */
@ApplicationScoped
class FacilitiesInRegions implements Occupants {

    private final Facilities facilities;

    FacilitiesInRegions(Facilities facilities) {
        this.facilities = facilities;
    }

    @Override
    public List<String> in(String regionCode, LocalDate day, int most) {
        return Stream.of(new Moment(day, null), Moment.NOW)
                .flatMap(moment -> facilities.openIn(regionCode, moment, most).stream())
                .map(state ->
                        "%s %s".formatted(state.key(), state.document().name().zh()))
                .distinct()
                .toList();
    }
}
