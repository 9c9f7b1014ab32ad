package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.definition.Catalogue;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.DefinitionListener;
import org.kangyu.indicators.observation.ObservationListener;
import org.kangyu.indicators.registry.RegistryListener;

/** Keeps every figure right in the transaction that changes what it is made of. */
@ApplicationScoped
class Valuation implements RegistryListener, DefinitionListener, ObservationListener {

    private final Catalogue catalogue;
    private final Figures figures;
    private final SeriesNews news;
    private final ValuationLock lock;
    private final ValuationDay day;

    Valuation(Catalogue catalogue, Figures figures, SeriesNews news, ValuationLock lock, ValuationDay day) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.news = news;
        this.lock = lock;
        this.day = day;
    }

    @Override
    public void unitsChanged(Set<Unit> units) {
        settle((indicators, today) -> figures.unitsChanged(units, indicators, today));
    }

    @Override
    public void regionsChanged(Set<String> regions) {
        settle((indicators, today) -> figures.regionsChanged(regions, indicators, today));
    }

    @Override
    public void observed(Set<Cell> cells) {
        settle((indicators, today) -> figures.observed(cells, indicators, today));
    }

    @Override
    public void defined(DefinedIndicator indicator) {
        settle((indicators, today) -> figures.defined(indicator, indicators, today));
    }

    /** Begins a new day: what has ended is final, and what begins or ends today is seen. */
    void turn() {
        settle((indicators, today) -> {
            var last = day.last();
            if (!last.isBefore(today)) {
                return Set.of();
            }
            day.set(today);
            return figures.turn(indicators, last, today);
        });
    }

    private void settle(Change change) {
        var today = lock.take();
        var indicators = catalogue.all();
        var changed = new TreeSet<>(change.make(indicators, today));
        changed.addAll(figures.follow(changed, indicators, today));
        if (!changed.isEmpty()) {
            news.tell(changed.stream().map(Series::of).collect(Collectors.toCollection(TreeSet::new)), indicators);
        }
    }

    /** Changes figures and tells which. */
    @FunctionalInterface
    private interface Change {
        Set<Cell> make(Map<String, DefinedIndicator> indicators, LocalDate today);
    }
}
