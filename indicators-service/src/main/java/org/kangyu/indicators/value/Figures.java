package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.definition.Derivation.OfUnits;
import org.kangyu.indicators.definition.Derivation.PerUnit;
import org.kangyu.indicators.definition.Derivation.Reported;

/** Makes figures anew, each kind in its own way; every method tells which cells are other than before. */
@ApplicationScoped
class Figures {

    private final UnitIndicators ofUnits;
    private final ReportedValues reported;
    private final PerUnitValues perUnit;
    private final ComputedValues computed;
    private final Values values;

    Figures(
            UnitIndicators ofUnits,
            ReportedValues reported,
            PerUnitValues perUnit,
            ComputedValues computed,
            Values values) {
        this.ofUnits = ofUnits;
        this.reported = reported;
        this.perUnit = perUnit;
        this.computed = computed;
        this.values = values;
    }

    Set<Cell> unitsChanged(Set<Unit> units, Map<String, DefinedIndicator> indicators, LocalDate today) {
        return ofUnits.unitsChanged(units, indicators, new KeptPeriods(today));
    }

    Set<Cell> regionsChanged(Set<String> regions, Map<String, DefinedIndicator> indicators, LocalDate today) {
        var changed = new TreeSet<>(ofUnits.recount(regions, indicators, new KeptPeriods(today)));
        changed.addAll(reported.roll(reported.around(regions, indicators), indicators, today));
        return changed;
    }

    Set<Cell> observed(Set<Cell> cells, Map<String, DefinedIndicator> indicators, LocalDate today) {
        return reported.roll(cells, indicators, today);
    }

    Set<Cell> defined(DefinedIndicator indicator, Map<String, DefinedIndicator> indicators, LocalDate today) {
        var known = values.cells("indicator = ?", indicator.code());
        var changed = switch (indicator.derivation()) {
            case Reported _ -> {
                known.addAll(reported.observed(indicator.code()));
                var rolled = new TreeSet<>(known);
                rolled.addAll(reported.above(known)); // where nothing may have been rolled up so far
                yield reported.roll(rolled, indicators, today);
            }
            case OfUnits _ -> ofUnits.defined(indicator, indicators, new KeptPeriods(today));
            case Computed formula -> {
                var inputs = values.cells("indicator = any (?)", formula.inputs());
                inputs.forEach(cell -> known.add(new Cell(indicator.code(), cell.region(), cell.period())));
                yield computed.make(known, indicators, today);
            }
        };
        var all = new TreeSet<>(changed);
        all.addAll(known); // its name or unit may have changed, which travels with its figures
        return all;
    }

    /** Makes what has ended since the last day final, and the figures of what has begun since. */
    Set<Cell> turn(Map<String, DefinedIndicator> indicators, LocalDate last, LocalDate today) {
        var kept = new KeptPeriods(today);
        var ended = values.cells("as_of < period_end and period_end <= ?", today);
        var changed = new TreeSet<>(
                kept.turnSince(last)
                        ? ofUnits.recount(indicators, kept)
                        : ofUnits.recountSince(last, indicators, kept));
        changed.addAll(reported.roll(cells(ended, indicators, Reported.class), indicators, today));
        changed.addAll(perUnit.make(cells(ended, indicators, PerUnit.class), indicators, today));
        changed.addAll(computed.make(cells(ended, indicators, Computed.class), indicators, today));
        return changed;
    }

    /** Makes whatever depends on the changed figures anew, also at second hand. */
    Set<Cell> follow(Set<Cell> changed, Map<String, DefinedIndicator> indicators, LocalDate today) {
        var all = new TreeSet<Cell>();
        var wave = changed;
        while (!wave.isEmpty()) {
            var next = new TreeSet<>(computed.make(computed.dependents(wave, indicators), indicators, today));
            next.addAll(perUnit.make(perUnit.dependents(wave, indicators), indicators, today));
            all.addAll(next);
            wave = next;
        }
        return all;
    }

    private static Set<Cell> cells(
            Set<Cell> cells, Map<String, DefinedIndicator> indicators, Class<? extends Derivation> kind) {
        return cells.stream()
                .filter(cell -> Optional.ofNullable(indicators.get(cell.indicator()))
                        .map(DefinedIndicator::derivation)
                        .filter(kind::isInstance)
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
