package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.registry.Regions;

/** Whole series as they are read and judged: of something counted, a kept year in which nothing was found is 0. */
@ApplicationScoped
class Histories {

    private final Values values;
    private final Regions regions;
    private final ValuationDay day;

    Histories(Values values, Regions regions, ValuationDay day) {
        this.values = values;
        this.regions = regions;
        this.day = day;
    }

    /** The latest readings of each series, oldest first; a series without any is absent. */
    Map<Series, List<Reading>> latest(Collection<Series> series, int most, Map<String, DefinedIndicator> catalogue) {
        var found = values.latest(series, most);
        var counted = series.stream()
                .filter(one -> isCounted(catalogue.get(one.indicator())))
                .toList();
        var known = regions.known(counted.stream().map(Series::region).toList());
        var kept = new KeptPeriods(day.last()); // a year that nobody has counted yet is not 0
        counted.stream()
                .filter(one -> known.contains(one.region()))
                .forEach(one -> found.put(one, filled(found.getOrDefault(one, List.of()), kept)));
        return found;
    }

    private static boolean isCounted(@Nullable DefinedIndicator indicator) {
        return indicator != null && indicator.derivation() instanceof Counted;
    }

    private static List<Reading> filled(List<Reading> readings, KeptPeriods kept) {
        var told = readings.stream().map(Reading::period).collect(Collectors.toSet());
        var zeros = kept.periods()
                .filter(period -> !told.contains(period.code()))
                .map(period -> Reading.zero(period, kept.today()));
        return Stream.concat(readings.stream(), zeros)
                .sorted(Comparator.comparing(Reading::periodEnd))
                .toList();
    }
}
