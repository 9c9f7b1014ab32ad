package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kangyu.indicators.Unit;

/** What was so of a relation while it was in force; it counts wherever somebody took part in it. */
record RelationScenes(Surroundings surroundings) {

    Stream<UnitState> of(Unit relation) {
        var turns = new TreeSet<>(surroundings.turns(relation));
        return surroundings.statesOf(relation).stream().flatMap(state -> {
            var since = Json.day(state.document(), "since", LocalDate.MIN);
            var until = Json.day(state.document(), "until", LocalDate.MAX);
            return Slices.of(state, since, until, turns)
                    .flatMap(slice -> surroundings.relation(relation, slice.from()).stream()
                            .map(facts -> new UnitState(
                                    relation, slice.from(), slice.to(), Weights.of(paths(facts)), facts)));
        });
    }

    private List<List<String>> paths(JsonNode relation) {
        var regions = new TreeSet<String>();
        Json.text(relation, "regionCode").ifPresent(regions::add);
        relation.path("members").forEach(member -> {
            Json.text(member, "regionCode").ifPresent(regions::add);
            Json.text(member.path("facility"), "regionCode").ifPresent(regions::add);
        });
        return regions.stream().map(surroundings::path).toList();
    }
}
