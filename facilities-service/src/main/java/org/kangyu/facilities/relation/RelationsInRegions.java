package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kangyu.facilities.region.Destinations;
import org.kangyu.facilities.region.Occupants;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.State;

/** Tells regions which relations still belong to them, and moves these when the regions change. */
@ApplicationScoped
class RelationsInRegions implements Occupants {

    private final Relations relations;
    private final RelationTypes types;
    private final RelationService service;

    RelationsInRegions(Relations relations, RelationTypes types, RelationService service) {
        this.relations = relations;
        this.types = types;
        this.service = service;
    }

    @Override
    public List<String> in(String regionCode, LocalDate day, int most) {
        return Stream.of(new Moment(day, null), Moment.NOW)
                .flatMap(moment -> relations.livingIn(regionCode, moment, most).stream())
                .map(this::name)
                .distinct()
                .toList();
    }

    @Override
    public int move(String regionCode, Destinations destinations, Edit edit) {
        for (var state : relations.livingIn(regionCode, Moment.NOW, Integer.MAX_VALUE)) {
            destinations
                    .of(state.key().toString())
                    .ifPresent(into -> service.move(state.key(), regionCode, into, edit));
        }
        return 0; // no facility
    }

    private String name(State<UUID, RelationDocument> state) {
        var document = state.document();
        var name = document.name() == null ? types.name(document.type()) : document.name();
        return "%s %s".formatted(state.key(), name.zh());
    }
}
