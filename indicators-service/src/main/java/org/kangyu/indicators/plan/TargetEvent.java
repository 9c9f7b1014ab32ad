package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.kangyu.kit.outbox.Event;

/** What others are told of targets. Fields may be added; changing or removing one needs a new type. */
sealed interface TargetEvent extends Event {

    /** How a target stands after something has changed. */
    record Evaluated(@JsonUnwrapped Evaluation evaluation, long version) implements TargetEvent {

        @Override
        public String type() {
            return "target.evaluated.v1";
        }

        @Override
        public String subject() {
            return evaluation.target() + "/" + evaluation.region();
        }
    }

    /** A target that its plan no longer has. */
    record Withdrawn(String target, String plan, String region, long version) implements TargetEvent {

        @Override
        public String type() {
            return "target.withdrawn.v1";
        }

        @Override
        public String subject() {
            return target + "/" + region;
        }
    }

    @Override
    default String topic() {
        return "target-evaluations";
    }
}
