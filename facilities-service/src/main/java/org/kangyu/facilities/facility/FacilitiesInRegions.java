package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kangyu.facilities.region.Destinations;
import org.kangyu.facilities.region.Occupants;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Moment;

/** Tells regions which facilities still stand in them, and moves these when the regions change. */
@ApplicationScoped
class FacilitiesInRegions implements Occupants {

    private final Facilities facilities;
    private final FacilityService service;

    FacilitiesInRegions(Facilities facilities, FacilityService service) {
        this.facilities = facilities;
        this.service = service;
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

    @Override
    public int move(String regionCode, Destinations destinations, Edit edit) {
        var moved = 0;
        for (var state : facilities.openIn(regionCode, Moment.NOW, Integer.MAX_VALUE)) {
            var into = destinations.of(state.key().toString());
            if (into.isPresent() && service.move(state.key(), regionCode, into.get(), edit)) {
                moved++;
            }
        }
        return moved;
    }
}
