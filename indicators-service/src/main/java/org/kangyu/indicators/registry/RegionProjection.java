package org.kangyu.indicators.registry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Projection;

/** Keeps the regions as they are heard of. */
@ApplicationScoped
class RegionProjection implements Projection<HeardRegion> {

    private final RegionTree tree;
    private final List<RegistryListener> listeners;

    RegionProjection(RegionTree tree, @All List<RegistryListener> listeners) {
        this.tree = tree;
        this.listeners = listeners;
    }

    @Override
    public String topic() {
        return "regions";
    }

    @Override
    public Optional<HeardRegion> read(Heard heard) throws Exception {
        return heard.value() != null && heard.type().equals("region.changed.v1")
                ? Optional.of(HeardRegion.of(heard))
                : Optional.empty();
    }

    @Override
    public void apply(List<HeardRegion> heard) {
        var newest = new LinkedHashMap<String, HeardRegion>(); // a statement can change a row only once
        heard.forEach(region -> newest.put(region.code(), region));
        var before = new TreeSet<>(tree.ancestors(newest.keySet()));
        var taken = tree.take(newest.values());
        if (!taken.isEmpty()) {
            before.addAll(tree.ancestors(taken));
            before.addAll(taken);
            listeners.forEach(listener -> listener.regionsChanged(before));
        }
    }
}
