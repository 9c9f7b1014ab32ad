package org.kangyu.indicators.value;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Direction;
import org.kangyu.kit.outbox.Event;
import org.kangyu.kit.text.Text;

/** What others are told of figures. Fields may be added; changing or removing one needs a new type. */
sealed interface SeriesEvent extends Event {

    /** The last periods of an indicator in a region after one of them has changed, oldest first. */
    record Changed(
            String indicator,
            String region,
            long version,
            Text name,
            String unit,
            @Nullable Text unitText,
            Direction direction,
            List<Figure> values)
            implements SeriesEvent {

        @Override
        public String type() {
            return "indicator-values.changed.v1";
        }

        @Override
        public String subject() {
            return indicator + "/" + region;
        }
    }

    /** A reading; a running period's is provisional. */
    record Figure(@JsonUnwrapped Reading reading, boolean provisional) {}

    static Changed changed(Series series, long version, DefinedIndicator indicator, List<Reading> readings) {
        return new Changed(
                series.indicator(),
                series.region(),
                version,
                indicator.name(),
                indicator.unit(),
                indicator.unitText(),
                indicator.direction(),
                readings.stream()
                        .map(reading -> new Figure(reading, reading.isProvisional()))
                        .toList());
    }

    @Override
    default String topic() {
        return "indicator-values";
    }
}
