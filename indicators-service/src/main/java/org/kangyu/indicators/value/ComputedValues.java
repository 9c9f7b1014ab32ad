package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Computed;

/** Keeps the figures that come out of other figures. */
@ApplicationScoped
class ComputedValues {

    private final Values values;

    ComputedValues(Values values) {
        this.values = values;
    }

    /** Makes these figures anew. */
    Set<Cell> make(Set<Cell> cells, Map<String, DefinedIndicator> catalogue, LocalDate today) {
        var known = values.at(
                needed(cells, catalogue)); // with what the cells have had: a figure does not outlive its inputs
        var filled = cells.stream()
                .map(cell -> new Inputs(cell, computed(cell, catalogue), input -> {
                    var at = new Cell(input, cell.region(), cell.period());
                    var period = Period.of(at.period());
                    return known.getOrDefault(at, Unkept.reading(input, at.region(), period, catalogue, today));
                }))
                .filter(inputs -> !inputs.isEmpty() || known.containsKey(inputs.cell()))
                .toList();
        var earlier = values.before(
                filled.stream().flatMap(inputs -> inputs.absent().stream()).toList());
        return values.put(filled.stream().map(inputs -> inputs.row(earlier)).toList(), today);
    }

    private static Set<Cell> needed(Set<Cell> cells, Map<String, DefinedIndicator> catalogue) {
        var needed = new HashSet<>(cells);
        cells.forEach(cell -> computed(cell, catalogue)
                .inputs()
                .forEach(input -> needed.add(new Cell(input, cell.region(), cell.period()))));
        return needed;
    }

    /** The figures that come out of these. */
    Set<Cell> dependents(Collection<Cell> changed, Map<String, DefinedIndicator> catalogue) {
        var found = new TreeSet<Cell>();
        var dependents = new ArrayList<String>();
        for (var indicator : catalogue.values()) {
            if (indicator.derivation() instanceof Computed computed) {
                dependents.add(indicator.code());
                changed.stream()
                        .filter(cell -> computed.inputs().contains(cell.indicator()))
                        .forEach(cell -> found.add(new Cell(indicator.code(), cell.region(), cell.period())));
            }
        }
        found.addAll(values.waiting(changed, dependents));
        return found;
    }

    private static Computed computed(Cell cell, Map<String, DefinedIndicator> catalogue) {
        return (Computed)
                Objects.requireNonNull(catalogue.get(cell.indicator())).derivation();
    }
}
