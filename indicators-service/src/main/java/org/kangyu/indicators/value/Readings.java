package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.Catalogue;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.OfUnits;
import org.kangyu.indicators.registry.Regions;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** The figures as others read them. */
@ApplicationScoped
public class Readings {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int MOST = 1_000; // ninety years of months, or three of days

    private final Values values;
    private final UnitReadings units;
    private final Histories histories;
    private final Catalogue catalogue;
    private final Present present;
    private final Cursors cursors;
    private final Regions regions;

    Readings(
            Values values,
            UnitReadings units,
            Histories histories,
            Catalogue catalogue,
            Present present,
            Cursors cursors,
            Regions regions) {
        this.values = values;
        this.units = units;
        this.histories = histories;
        this.catalogue = catalogue;
        this.present = present;
        this.cursors = cursors;
        this.regions = regions;
    }

    /** All readings of each series, oldest first; a series without any is absent. */
    public Map<Series, List<Reading>> of(Collection<Series> series) {
        return histories.latest(series, MOST, catalogue.all());
    }

    SeriesView series(String code, String region) {
        regions.refuseUnknown("region", List.of(region));
        var series = new Series(code, region);
        return SeriesView.of(region, catalogue.get(code), of(List.of(series)).getOrDefault(series, List.of()));
    }

    Page<ValueView> page(String code, ValueFilter filter, Paging paging) {
        filter.refuseMalformed();
        regions.refuseUnknown("region", filter.region()); // of what is no region there is no figure, not even 0
        regions.refuseUnknown("parent", filter.parent());
        var indicator = catalogue.get(code);
        var list = code + filter;
        var after = paging.after(cursors, list);
        var start = after == null ? List.of("", "") : List.of(SPACE.split(after, -1));
        return paging.page(
                views(indicator, filter, start, paging.rows()),
                last -> cursors.write(
                        list, List.of(last.region() + " " + last.reading().period())),
                () -> count(indicator, filter));
    }

    /** One page of the units behind a figure, sorted by id; one that is reported or comes out of others has none. */
    Page<UnitReading> units(String code, String region, UnitFilter filter, Paging paging) {
        filter.refuseMalformed();
        regions.refuseUnknown("region", List.of(region));
        var indicator = catalogue.get(code);
        var today = present.today();
        var period = filter.period() == null ? Period.year(today.getYear()) : Period.of(filter.period());
        var list = code + " units " + region + filter;
        var after = paging.after(cursors, list);
        if (!(indicator.derivation() instanceof OfUnits)) {
            return paging.page(List.of(), UnitReading::id, () -> 0);
        }
        var asked = new UnitReadings.Question(indicator, region, period, filter.meets(), today);
        return paging.page(
                units.page(asked, after == null ? "" : after, paging.rows()),
                last -> cursors.write(list, List.of(last.id())),
                () -> units.count(asked));
    }

    private long count(DefinedIndicator indicator, ValueFilter filter) {
        return filter.namesCells() ? named(indicator, filter, List.of("", "")).size() : values.count(indicator, filter);
    }

    private List<ValueView> views(DefinedIndicator indicator, ValueFilter filter, List<String> after, int most) {
        return filter.namesCells() ? named(indicator, filter, after) : values.page(indicator, filter, after, most);
    }

    /** Figures that are named one by one; of what is counted nothing kept means 0. */
    private List<ValueView> named(DefinedIndicator indicator, ValueFilter filter, List<String> after) {
        var start = new Cell(indicator.code(), after.getFirst(), after.getLast());
        var cells = filter.cells(indicator.code()).tailSet(start, false);
        var known = values.at(cells);
        var all = catalogue.all();
        var found = new ArrayList<ValueView>();
        for (var cell : cells) {
            var reading = known.getOrDefault(
                    cell,
                    Unkept.reading(indicator.code(), cell.region(), Period.of(cell.period()), all, present.today()));
            if (reading != null) {
                found.add(ValueView.of(cell.region(), indicator, reading));
            }
        }
        return found;
    }
}
