package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.registry.FacilityStates;

/** Keeps contributions and the figures that they add up to. */
@ApplicationScoped
class CountedIndicators {

    private final FacilityStates states;
    private final Contributions contributions;
    private final CountedValues values;
    private final Database database;

    CountedIndicators(FacilityStates states, Contributions contributions, CountedValues values, Database database) {
        this.states = states;
        this.contributions = contributions;
        this.values = values;
        this.database = database;
    }

    /** Adds to every sum what these facilities add now and takes away what they added before. */
    Set<Cell> facilitiesChanged(Set<UUID> facilities, Collection<DefinedIndicator> indicators, KeptPeriods kept) {
        var before = contributions.of(facilities);
        var now = new HashSet<>(Counter.of(indicators).contributions(states.of(facilities)));
        var gone = before.stream()
                .filter(contribution -> !now.contains(contribution))
                .toList();
        var come = now.stream()
                .filter(contribution -> !before.contains(contribution))
                .toList();
        contributions.remove(gone);
        contributions.add(come);
        var differences = Stream.concat(
                gone.stream().map(contribution -> contribution.times(-1)),
                come.stream().map(contribution -> contribution.times(1)));
        return values.add(differences.toList(), kept);
    }

    /** Makes all sums of a new or changed indicator. */
    Set<Cell> defined(DefinedIndicator indicator, KeptPeriods kept) {
        contributions.removeAll(indicator.code());
        var counter = Counter.of(List.of(indicator));
        states.forEachChunk(chunk -> contributions.add(counter.contributions(chunk)));
        return recount(List.of(indicator), everywhere(), kept);
    }

    Set<Cell> recount(Collection<DefinedIndicator> indicators, Collection<String> regions, KeptPeriods kept) {
        return values.recount(Counter.of(indicators).indicators(), regions, kept);
    }

    Set<Cell> recount(Collection<DefinedIndicator> indicators, KeptPeriods kept) {
        return recount(indicators, everywhere(), kept);
    }

    /** Makes the sums anew where facilities have begun or ended to count after that day. */
    Set<Cell> recountSince(LocalDate day, Collection<DefinedIndicator> indicators, KeptPeriods kept) {
        return recount(indicators, contributions.changingRegions(day, kept.today()), kept);
    }

    private List<String> everywhere() {
        return database.list("select code from region", row -> row.getString("code"));
    }
}
