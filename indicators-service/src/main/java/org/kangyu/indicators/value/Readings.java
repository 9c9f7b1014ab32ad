package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.Catalogue;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** The figures as others read them. */
@ApplicationScoped
public class Readings {

    private static final int MOST = 1_000; // ninety years of months, or three of days

    private final Values values;
    private final Catalogue catalogue;
    private final Present present;
    private final Cursors cursors;

    Readings(Values values, Catalogue catalogue, Present present, Cursors cursors) {
        this.values = values;
        this.catalogue = catalogue;
        this.present = present;
        this.cursors = cursors;
    }

    /** All readings of each series, oldest first; a series without any is absent. */
    public Map<Series, List<Reading>> of(Collection<Series> series) {
        return values.latest(series, MOST);
    }

    SeriesView series(String code, String region) {
        var series = new Series(code, region);
        return SeriesView.of(region, catalogue.get(code), of(List.of(series)).getOrDefault(series, List.of()));
    }

    Page<ValueView> page(String code, ValueFilter filter, Paging paging) {
        filter.refuseMalformed();
        var indicator = catalogue.get(code);
        var list = code + filter;
        var after = paging.after(cursors, list);
        var rows = filter.region().isEmpty() || filter.period().isEmpty()
                ? values.page(
                        indicator, filter, after == null ? List.of("", "") : List.of(after.split(" ")), paging.rows())
                : named(indicator, filter);
        return paging.page(
                rows,
                last -> cursors.write(
                        list, List.of(last.region() + " " + last.reading().period())),
                () -> values.page(indicator, filter, List.of("", ""), Integer.MAX_VALUE)
                        .size());
    }

    /** Figures that are named one by one; of something counted nothing kept means 0. */
    private List<ValueView> named(DefinedIndicator indicator, ValueFilter filter) {
        var cells = filter.cells(indicator.code());
        var known = values.at(cells);
        var kept = new KeptPeriods(present.today());
        var found = new ArrayList<ValueView>();
        for (var cell : cells) {
            var period = Period.of(cell.period());
            var zero = indicator.derivation() instanceof Counted && kept.has(period)
                    ? Reading.zero(period, present.today())
                    : null;
            var reading = known.getOrDefault(cell, zero);
            if (reading != null) {
                found.add(ValueView.of(cell.region(), indicator, reading));
            }
        }
        return found;
    }
}
