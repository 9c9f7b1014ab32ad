package org.kangyu.gateway.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Heard;

/** What is understood of the topics of indicators and their values. */
sealed interface IndicatorEvent {

    record IndicatorTold(News<IndicatorEntry> news) implements IndicatorEvent {}

    record FiguresTold(News<Figures> news) implements IndicatorEvent {}

    /** Nothing when the type is not known here. */
    static Optional<IndicatorEvent> of(Heard heard) throws JsonProcessingException {
        return Optional.ofNullable(
                switch (heard.type()) {
                    case "indicator.changed.v1" -> new IndicatorTold(News.inFull(heard, IndicatorEntry.class));
                    case "indicator-values.changed.v1" -> new FiguresTold(News.inShort(heard, Figures.class));
                    default -> null;
                });
    }
}
