package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.OfUnits;
import org.kangyu.indicators.registry.Units;

/** Keeps what units contribute, and the figures that are made of it. */
@ApplicationScoped
class UnitIndicators {

    private static final int CHUNK = 1_000;

    private final Units units;
    private final Contributions contributions;
    private final TalliedValues tallied;
    private final PerUnitValues perUnit;
    private final Database database;

    UnitIndicators(
            Units units, Contributions contributions, TalliedValues tallied, PerUnitValues perUnit, Database database) {
        this.units = units;
        this.contributions = contributions;
        this.tallied = tallied;
        this.perUnit = perUnit;
        this.database = database;
    }

    /** Adds to every figure what these units add now and takes away what they added before. */
    Set<Cell> unitsChanged(Set<Unit> changed, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        var tallies = Tallies.of(indicators.values());
        var looked =
                changed.stream().filter(unit -> tallies.looksAt(unit.kind())).toList();
        var cells = new TreeSet<Cell>();
        for (int from = 0; from < looked.size(); from += CHUNK) {
            cells.addAll(take(looked.subList(from, Math.min(looked.size(), from + CHUNK)), tallies, indicators, kept));
        }
        return cells;
    }

    /** Makes all figures of a new or changed indicator. */
    Set<Cell> defined(DefinedIndicator indicator, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        contributions.removeAll(indicator.code());
        var tallies = Tallies.of(List.of(indicator));
        if (indicator.derivation() instanceof OfUnits ofUnits) {
            units.forEachChunk(ofUnits.of(), chunk -> contributions.add(tallies.contributions(chunk)));
        }
        return recount(tallies, everywhere(), indicators, kept);
    }

    Set<Cell> recount(Collection<String> regions, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        return recount(Tallies.of(indicators.values()), regions, indicators, kept);
    }

    Set<Cell> recount(Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        return recount(everywhere(), indicators, kept);
    }

    /** Makes the figures anew where units have begun or ended to count after that day. */
    Set<Cell> recountSince(LocalDate day, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        return recount(contributions.changingRegions(day, kept.today()), indicators, kept);
    }

    private Set<Cell> take(
            List<Unit> changed, Tallies tallies, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        var before = contributions.of(changed);
        var now = new HashSet<>(tallies.contributions(units.of(changed)));
        var gone = before.stream().filter(one -> !now.contains(one)).toList();
        var come = now.stream().filter(one -> !before.contains(one)).toList();
        contributions.remove(gone);
        contributions.add(come);
        var ending = Set.copyOf(tallies.ending());
        var differences = Stream.concat(
                        gone.stream().map(one -> one.times(-1)), come.stream().map(one -> one.times(1)))
                .filter(difference -> ending.contains(difference.indicator()))
                .toList();
        var cells = tallied.add(differences, tallies, kept);
        var others = Stream.concat(gone.stream(), come.stream())
                .filter(one -> !ending.contains(one.indicator()))
                .toList();
        cells.addAll(recountOf(others, indicators, kept));
        return cells;
    }

    /** Of what looks at all days, or at other figures, a difference says too little. */
    private Set<Cell> recountOf(
            List<Contribution> changed, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        if (changed.isEmpty()) {
            return Set.of();
        }
        var codes = changed.stream().map(Contribution::indicator).distinct();
        var regions = contributions.above(changed);
        return recount(Tallies.of(codes.map(indicators::get).toList()), regions, indicators, kept);
    }

    private Set<Cell> recount(
            Tallies tallies, Collection<String> regions, Map<String, DefinedIndicator> indicators, KeptPeriods kept) {
        var cells = new TreeSet<Cell>();
        if (!tallies.summed().isEmpty()) {
            cells.addAll(tallied.recount(tallies, regions, kept));
        }
        cells.addAll(
                perUnit.make(perUnit.cells(tallies.perUnit(), regions, indicators, kept), indicators, kept.today()));
        return cells;
    }

    private List<String> everywhere() {
        return database.list("select code from region", row -> row.getString("code"));
    }
}
