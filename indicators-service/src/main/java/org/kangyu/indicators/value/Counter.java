package org.kangyu.indicators.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Decimal;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.expression.FacilityFacts;
import org.kangyu.indicators.registry.FacilityState;

/** Decides what facilities add to counted indicators. */
record Counter(List<Tally> tallies) {

    private record Tally(String indicator, Counted counted) {

        private Stream<Contribution> of(FacilityState state, FacilityFacts facts) {
            return counted.where().holds(facts) ? Stream.of(contribution(state, value(facts))) : Stream.empty();
        }

        private @Nullable BigDecimal value(FacilityFacts facts) {
            var value = counted.sum().map(figure -> figure.of(facts)).orElse(OptionalDouble.of(1));
            return value.isPresent() ? Decimal.of(value.getAsDouble()) : null;
        }

        private Contribution contribution(FacilityState state, @Nullable BigDecimal value) {
            return new Contribution(indicator, state.facility(), state.region(), state.from(), state.to(), value);
        }
    }

    static Counter of(Collection<DefinedIndicator> indicators) {
        return new Counter(indicators.stream()
                .flatMap(indicator -> indicator.derivation() instanceof Counted counted
                        ? Stream.of(new Tally(indicator.code(), counted))
                        : Stream.empty())
                .toList());
    }

    List<String> indicators() {
        return tallies.stream().map(Tally::indicator).toList();
    }

    List<Contribution> contributions(Collection<FacilityState> states) {
        return states.stream()
                .filter(FacilityState::isWorking)
                .flatMap(this::contributions)
                .toList();
    }

    private Stream<Contribution> contributions(FacilityState state) {
        var facts = FacilityFacts.of(state.document());
        return tallies.stream().flatMap(tally -> tally.of(state, facts));
    }
}
