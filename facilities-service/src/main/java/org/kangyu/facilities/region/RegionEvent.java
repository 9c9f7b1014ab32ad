package org.kangyu.facilities.region;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.kangyu.kit.outbox.Event;

/** What others are told of regions. Fields may be added; changing or removing one needs a new type. */
sealed interface RegionEvent extends Event {

    /** The whole state after a change; closing is a change too. */
    record Changed(@JsonUnwrapped RegionDocument document, long version, LocalDate validFrom, Instant recordedAt)
            implements RegionEvent {
        @Override
        public String type() {
            return "region.changed.v1";
        }

        @Override
        public String subject() {
            return document.code();
        }
    }

    static Changed changed(Region region) {
        var state = region.state();
        return new Changed(state.document(), state.version(), state.validFrom(), state.recordedAt());
    }

    @Override
    default String topic() {
        return "regions";
    }
}
