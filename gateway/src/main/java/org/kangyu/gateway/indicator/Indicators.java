package org.kangyu.gateway.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kangyu.gateway.indicator.IndicatorEvent.FiguresTold;
import org.kangyu.gateway.indicator.IndicatorEvent.IndicatorTold;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.Newest;
import org.kangyu.gateway.memory.NewestByRegion;

/** All indicators and their latest figures as last heard. One writer for each topic, many readers. */
public final class Indicators {

    private final Newest<IndicatorEntry> indicators = new Newest<>();
    private final NewestByRegion<Figures> figures = new NewestByRegion<>();

    void apply(IndicatorEvent event) {
        switch (event) {
            case IndicatorTold(var news) -> indicators.take(news);
            case FiguresTold(var news) -> figures.take(news);
        }
    }

    /** By the codes of the indicators. */
    public List<Figures> figures(String regionCode) {
        return figures.entries(regionCode)
                .sorted(Comparator.comparing(Figures::indicator))
                .toList();
    }

    public Optional<IndicatorEntry> indicatorOf(String code) {
        return indicators.entry(code);
    }

    Optional<Latest<IndicatorEntry>> indicator(String code) {
        return indicators.find(code);
    }
}
