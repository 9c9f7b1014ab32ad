package org.kangyu.indicators.observation;

import jakarta.transaction.TransactionScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.definition.Catalogue;
import org.kangyu.indicators.registry.Regions;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportOutcome;

/** The rows of one import that have been checked and wait to be written together. */
@TransactionScoped
class PendingObservations {

    private final Catalogue catalogue;
    private final Regions regions;
    private final Observations observations;
    private final ObservationService service;
    private final Present present;
    private final Map<Cell, Observation> rows = new LinkedHashMap<>();
    private @Nullable RowFacts facts;
    private String actor = "";

    PendingObservations(
            Catalogue catalogue,
            Regions regions,
            Observations observations,
            ObservationService service,
            Present present) {
        this.catalogue = catalogue;
        this.regions = regions;
        this.observations = observations;
        this.service = service;
        this.present = present;
    }

    RowFacts facts(ImportCaller caller) {
        if (facts == null) {
            facts = new RowFacts(catalogue.all(), regions.all(), regions.below(caller.regions()), present.today());
        }
        return facts;
    }

    /** Takes a row; a later one for the same cell wins. */
    ImportOutcome take(Observation row, String by) {
        actor = by;
        var before = rows.put(row.cell(), row);
        var known = before == null ? observations.known(List.of(row.cell())).get(row.cell()) : before;
        if (known == null) {
            return ImportOutcome.CREATED;
        }
        return known.saysTheSame(row) ? ImportOutcome.UNCHANGED : ImportOutcome.UPDATED;
    }

    void flush() {
        service.take(List.copyOf(rows.values()), actor);
        rows.clear();
    }
}
