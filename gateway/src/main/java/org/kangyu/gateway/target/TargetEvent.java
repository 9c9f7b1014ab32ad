package org.kangyu.gateway.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Heard;

/** What is understood of the topics of plans and of their targets' evaluations. */
sealed interface TargetEvent {

    record PlanTold(News<PlanEntry> news) implements TargetEvent {}

    record EvaluationTold(News<EvaluationEntry> news) implements TargetEvent {}

    /** Nothing when the type is not known here. */
    static Optional<TargetEvent> of(Heard heard) throws JsonProcessingException {
        return Optional.ofNullable(
                switch (heard.type()) {
                    case "plan.changed.v1" -> new PlanTold(News.inFull(heard, PlanEntry.class));
                    case "target.evaluated.v1" -> new EvaluationTold(News.inShort(heard, EvaluationEntry.class));
                    case "target.withdrawn.v1" -> new EvaluationTold(News.gone(heard));
                    default -> null;
                });
    }
}
