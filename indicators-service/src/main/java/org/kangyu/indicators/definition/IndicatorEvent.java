package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.kangyu.kit.outbox.Event;

/** What others are told of indicators. Fields may be added; changing or removing one needs a new type. */
sealed interface IndicatorEvent extends Event {

    /** The whole definition after a change. */
    record Changed(@JsonUnwrapped IndicatorDocument document, List<String> inputs, long version, Instant recordedAt)
            implements IndicatorEvent {

        @Override
        public String type() {
            return "indicator.changed.v1";
        }

        @Override
        public String subject() {
            return document.code();
        }
    }

    static Changed changed(Indicator indicator) {
        var document = indicator.document();
        return new Changed(document, List.copyOf(document.inputs()), indicator.version(), indicator.recordedAt());
    }

    @Override
    default String topic() {
        return "indicators";
    }
}
