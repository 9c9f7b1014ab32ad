package org.kangyu.indicators.registry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Projection;

/** Keeps what facilities were from day to day, as they are heard of. */
@ApplicationScoped
class FacilityProjection implements Projection<HeardFacility> {

    private final FacilityStates states;
    private final List<RegistryListener> listeners;

    FacilityProjection(FacilityStates states, @All List<RegistryListener> listeners) {
        this.states = states;
        this.listeners = listeners;
    }

    @Override
    public String topic() {
        return "facilities";
    }

    @Override
    public Optional<HeardFacility> read(Heard heard) throws Exception {
        return heard.value() != null && heard.type().equals("facility.changed.v1")
                ? Optional.of(HeardFacility.of(heard))
                : Optional.empty();
    }

    @Override
    public void apply(List<HeardFacility> heard) {
        var taken = new TreeSet<UUID>();
        var rest = new ArrayList<>(heard);
        while (!rest.isEmpty()) { // each of a facility's versions is a state of its own, one after the other
            var wave = new LinkedHashMap<UUID, HeardFacility>();
            rest.removeIf(facility -> wave.putIfAbsent(facility.id(), facility) == null);
            taken.addAll(states.take(wave.values()));
        }
        if (!taken.isEmpty()) {
            listeners.forEach(listener -> listener.facilitiesChanged(taken));
        }
    }
}
