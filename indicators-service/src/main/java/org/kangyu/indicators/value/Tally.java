package org.kangyu.indicators.value;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Decimal;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.definition.Derivation.OfUnits;
import org.kangyu.indicators.definition.Derivation.PerUnit;
import org.kangyu.indicators.definition.Derivation.Share;
import org.kangyu.indicators.expression.Facts;
import org.kangyu.indicators.registry.UnitState;

/** Decides what units add to one indicator. */
record Tally(String indicator, OfUnits derivation) {

    boolean isShare() {
        return derivation instanceof Share;
    }

    boolean isThroughout() {
        return derivation instanceof Share share && share.throughout();
    }

    boolean isPerUnit() {
        return derivation instanceof PerUnit;
    }

    Stream<Contribution> of(UnitState state, Facts facts) {
        if (!derivation.where().holds(facts)) {
            return Stream.empty();
        }
        var value = value(facts);
        return state.weights().entrySet().stream()
                .map(weight -> new Contribution(
                        indicator,
                        state.unit().id(),
                        weight.getKey(),
                        weight.getValue(),
                        state.from(),
                        state.to(),
                        value));
    }

    private @Nullable BigDecimal value(Facts facts) {
        return switch (derivation) {
            case Counted counted -> {
                var figure = counted.sum().map(sum -> sum.of(facts)).orElse(OptionalDouble.of(1));
                yield figure.isPresent() ? Decimal.of(figure.getAsDouble()) : null;
            }
            case Share share -> share.that().holds(facts) ? BigDecimal.ONE : BigDecimal.ZERO;
            case PerUnit _ -> BigDecimal.ONE;
        };
    }
}
