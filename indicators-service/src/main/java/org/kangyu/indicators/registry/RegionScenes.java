package org.kangyu.indicators.registry;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kangyu.indicators.Unit;

/** What was so of a region while it existed. */
record RegionScenes(Surroundings surroundings) {

    Stream<UnitState> of(Unit region) {
        var turns = new TreeSet<LocalDate>();
        Turns.add(turns, surroundings.regionStates(region.id()));
        return surroundings.statesOf(region).stream().flatMap(state -> {
            var opened = Json.day(state.document(), "openedOn", LocalDate.MIN);
            var closed = Json.day(state.document(), "closedOn", LocalDate.MAX);
            return Slices.of(state, opened, closed, turns)
                    .map(slice -> new UnitState(
                            region,
                            slice.from(),
                            slice.to(),
                            Map.of(region.id(), 1),
                            surroundings.region(region.id(), slice.from())));
        });
    }
}
