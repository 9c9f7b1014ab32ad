package org.kangyu.indicators.definition;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kangyu.indicators.Database;
import org.kangyu.kit.outbox.Outbox;

/** Keeps the revision of a changed definition, tells of it, and has its figures made anew. */
@ApplicationScoped
class IndicatorJournal {

    private static final String KEEP = """
            insert into indicator_revision (code, version, document, recorded_at, actor)
            select code, version, document, recorded_at, ? from indicator where code = ?
            """;

    private final Database database;
    private final Outbox outbox;
    private final List<DefinitionListener> listeners;

    IndicatorJournal(Database database, Outbox outbox, @All List<DefinitionListener> listeners) {
        this.database = database;
        this.outbox = outbox;
        this.listeners = listeners;
    }

    /** One change at a time from here on: two that are made at once could close a circle that neither sees. */
    void open() {
        database.alone("definitions");
    }

    /** Takes a definition whose row has been written. */
    void add(Indicator indicator, String actor) {
        database.update(KEEP, actor, indicator.code());
        outbox.append(IndicatorEvent.changed(indicator));
        var defined = DefinedIndicator.of(indicator.version(), indicator.document());
        listeners.forEach(listener -> listener.defined(defined));
    }
}
