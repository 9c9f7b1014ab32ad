package org.kangyu.indicators.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kangyu.indicators.UnitKind;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.OfUnits;
import org.kangyu.indicators.expression.Facts;
import org.kangyu.indicators.registry.UnitState;

/** Decides what units add to some indicators. */
record Tallies(List<Tally> all) {

    private static final Comparator<Contribution> ORDER = Comparator.comparing(Contribution::indicator)
            .thenComparing(Contribution::region)
            .thenComparing(Contribution::validFrom);

    static Tallies of(Collection<DefinedIndicator> indicators) {
        return new Tallies(indicators.stream()
                .flatMap(indicator -> indicator.derivation() instanceof OfUnits ofUnits
                        ? Stream.of(new Tally(indicator.code(), ofUnits))
                        : Stream.empty())
                .toList());
    }

    List<String> shares() {
        return codes(Tally::isShare);
    }

    /** Those whose figures are sums over contributions, or shares of these. */
    List<String> summed() {
        return codes(tally -> !tally.isPerUnit());
    }

    /** Those that look at the last day alone. */
    List<String> ending() {
        return codes(tally -> !tally.isPerUnit() && !tally.isThroughout());
    }

    /** Those that look at all days. */
    List<String> lasting() {
        return codes(Tally::isThroughout);
    }

    List<String> perUnit() {
        return codes(Tally::isPerUnit);
    }

    boolean looksAt(UnitKind kind) {
        return all.stream().anyMatch(tally -> tally.derivation().of() == kind);
    }

    /** What the units add; days alike are one contribution. */
    List<Contribution> contributions(Collection<UnitState> states) {
        return states.stream().collect(Collectors.groupingBy(UnitState::unit)).values().stream()
                .flatMap(unit -> joined(
                        unit.stream().flatMap(this::contributions).sorted(ORDER).toList())
                        .stream())
                .toList();
    }

    private Stream<Contribution> contributions(UnitState state) {
        var kind = state.unit().kind();
        var facts = Facts.of(kind, state.document());
        return all.stream().filter(tally -> tally.derivation().of() == kind).flatMap(tally -> tally.of(state, facts));
    }

    private static List<Contribution> joined(List<Contribution> parts) {
        var joined = new ArrayList<Contribution>();
        for (var next : parts) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.isContinuedBy(next)) {
                joined.set(joined.size() - 1, last.during(last.validFrom(), next.validTo()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private List<String> codes(Predicate<Tally> which) {
        return all.stream().filter(which).map(Tally::indicator).toList();
    }
}
