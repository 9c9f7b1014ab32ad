package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.registry.Regions;

/** Whole series as they are read and judged: what is made of units has a reading in each kept year, also of none. */
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
        var known = regions.known(series.stream().map(Series::region).toList());
        var kept = new KeptPeriods(day.last()); // a year that nobody has counted yet is not 0
        series.stream().filter(one -> known.contains(one.region())).forEach(one -> {
            var readings = filled(one, found.getOrDefault(one, List.of()), catalogue, kept);
            if (!readings.isEmpty()) {
                found.put(one, readings);
            }
        });
        return found;
    }

    private static List<Reading> filled(
            Series one, List<Reading> readings, Map<String, DefinedIndicator> catalogue, KeptPeriods kept) {
        var told = readings.stream().map(Reading::period).collect(Collectors.toSet());
        var unkept = kept.periods()
                .filter(period -> !told.contains(period.code()))
                .flatMap(period -> Stream.ofNullable(
                        Unkept.reading(one.indicator(), one.region(), period, catalogue, kept.today())));
        return Stream.concat(readings.stream(), unkept)
                .sorted(Comparator.comparing(Reading::periodEnd))
                .toList();
    }
}
