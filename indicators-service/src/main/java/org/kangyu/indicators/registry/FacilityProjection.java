package org.kangyu.indicators.registry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Projection;

/** Keeps what facilities were from day to day, as they are heard of. */
@ApplicationScoped
class FacilityProjection implements Projection<HeardDocument> {

    private final Documents documents;
    private final Outlines outlines;
    private final Affected affected;
    private final List<RegistryListener> listeners;

    FacilityProjection(
            Documents documents, Outlines outlines, Affected affected, @All List<RegistryListener> listeners) {
        this.documents = documents;
        this.outlines = outlines;
        this.affected = affected;
        this.listeners = listeners;
    }

    @Override
    public String topic() {
        return "facilities";
    }

    @Override
    public Optional<HeardDocument> read(Heard heard) throws Exception {
        return heard.value() != null && heard.type().equals("facility.changed.v1")
                ? Optional.of(HeardDocument.of(UnitKind.FACILITY, heard))
                : Optional.empty();
    }

    @Override
    public void apply(List<HeardDocument> heard) {
        var related =
                affected.related(heard.stream().map(HeardDocument::id).collect(Collectors.toCollection(TreeSet::new)));
        var before = outlines.of(UnitKind.FACILITY, related);
        var changed = new HashSet<>(documents.take(heard));
        related.removeAll(Outlines.same(before, outlines.of(UnitKind.FACILITY, related)));
        if (!changed.isEmpty()) {
            changed.addAll(affected.byParties(related));
            listeners.forEach(listener -> listener.unitsChanged(changed));
        }
    }
}
