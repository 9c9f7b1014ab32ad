package org.kangyu.indicators.registry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Projection;

/** Keeps the tree of regions, and what each was from day to day, as they are heard of. */
@ApplicationScoped
class RegionProjection implements Projection<RegionProjection.Told> {

    /** The region for the tree, and all that is said of it. */
    record Told(HeardRegion region, HeardDocument document) {}

    private final RegionTree tree;
    private final Documents documents;
    private final Outlines outlines;
    private final Affected affected;
    private final List<RegistryListener> listeners;

    RegionProjection(
            RegionTree tree,
            Documents documents,
            Outlines outlines,
            Affected affected,
            @All List<RegistryListener> listeners) {
        this.tree = tree;
        this.documents = documents;
        this.outlines = outlines;
        this.affected = affected;
        this.listeners = listeners;
    }

    @Override
    public String topic() {
        return "regions";
    }

    @Override
    public Optional<Told> read(Heard heard) throws Exception {
        return heard.value() != null && heard.type().equals("region.changed.v1")
                ? Optional.of(new Told(HeardRegion.of(heard), HeardDocument.of(UnitKind.REGION, heard)))
                : Optional.empty();
    }

    @Override
    public void apply(List<Told> told) {
        var newest = told.stream() // a statement can change a row only once
                .map(Told::region)
                .collect(Collectors.toMap(
                        HeardRegion::code,
                        region -> region,
                        BinaryOperator.maxBy(HeardRegion.OLDEST_FIRST),
                        LinkedHashMap::new));
        var before = new TreeSet<>(tree.ancestors(newest.keySet()));
        var outlined = outlines.of(UnitKind.REGION, newest.keySet());
        var placed = tree.take(newest.values());
        documents.take(told.stream().map(Told::document).toList());
        var others = new TreeSet<>(newest.keySet());
        others.removeAll(Outlines.same(outlined, outlines.of(UnitKind.REGION, newest.keySet())));
        others.addAll(placed);
        if (!placed.isEmpty()) {
            before.addAll(tree.ancestors(placed));
            before.addAll(placed);
            listeners.forEach(listener -> listener.regionsChanged(before));
        }
        if (!others.isEmpty()) {
            var changed = affected.byRegions(tree.below(others), others);
            listeners.forEach(listener -> listener.unitsChanged(changed));
        }
    }
}
