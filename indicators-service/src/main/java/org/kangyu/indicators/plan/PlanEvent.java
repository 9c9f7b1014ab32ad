package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.kangyu.kit.outbox.Event;

/** What others are told of plans. Fields may be added; changing or removing one needs a new type. */
sealed interface PlanEvent extends Event {

    /** The whole plan after a change. */
    record Changed(@JsonUnwrapped PlanDocument document, long version, Instant recordedAt) implements PlanEvent {

        @Override
        public String type() {
            return "plan.changed.v1";
        }

        @Override
        public String subject() {
            return document.id();
        }
    }

    static Changed changed(Plan plan) {
        return new Changed(plan.document(), plan.version(), plan.recordedAt());
    }

    @Override
    default String topic() {
        return "plans";
    }
}
