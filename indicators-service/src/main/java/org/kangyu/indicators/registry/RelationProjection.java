package org.kangyu.indicators.registry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Projection;

/** Keeps what relations were from day to day, as they are heard of. */
@ApplicationScoped
class RelationProjection implements Projection<HeardDocument> {

    private final Documents documents;
    private final Affected affected;
    private final List<RegistryListener> listeners;

    RelationProjection(Documents documents, Affected affected, @All List<RegistryListener> listeners) {
        this.documents = documents;
        this.affected = affected;
        this.listeners = listeners;
    }

    @Override
    public String topic() {
        return "relations";
    }

    @Override
    public Optional<HeardDocument> read(Heard heard) throws Exception {
        return heard.value() != null && heard.type().equals("relation.changed.v1")
                ? Optional.of(HeardDocument.of(UnitKind.RELATION, heard))
                : Optional.empty();
    }

    @Override
    public void apply(List<HeardDocument> heard) {
        var taken = documents.take(heard);
        if (!taken.isEmpty()) {
            var changed = affected.byRelations(taken);
            listeners.forEach(listener -> listener.unitsChanged(changed));
        }
    }
}
