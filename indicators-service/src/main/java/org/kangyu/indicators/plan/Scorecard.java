package org.kangyu.indicators.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a whole plan stands; what several targets say again is counted once. */
@Schema(description = "The score card of a plan", examples = Examples.SCORECARD)
record Scorecard(
        String plan,

        LocalDate asOf,

        @Schema(description = "Evaluations counted; restatements are left out")
        int evaluated,

        @Schema(description = "How many stand in each state")
        Map<State, Long> states,

        @Schema(description = "How many are shown in each tone; red only for what was firmly promised")
        Map<Tone, Long> tones,

        @Schema(description = "The targets, the most pressing first")
        List<Evaluation> targets) {

    private record Stage(String group, String due) {}

    static Scorecard of(PlanDocument plan, LocalDate asOf, List<Evaluation> evaluations) {
        var counted = once(evaluations);
        var states = new EnumMap<State, Long>(State.class);
        var tones = new EnumMap<Tone, Long>(Tone.class);
        for (var evaluation : counted) {
            states.merge(evaluation.outcome().state(), 1L, Long::sum);
            tones.merge(evaluation.tone(), 1L, Long::sum);
        }
        var pressing = counted.stream()
                .sorted(Comparator.comparingInt(Scorecard::urgency).thenComparing(Evaluation::target))
                .toList();
        return new Scorecard(plan.id(), asOf, counted.size(), states, tones, pressing);
    }

    private static List<Evaluation> once(List<Evaluation> evaluations) {
        var seen = new HashSet<Stage>();
        var counted = new ArrayList<Evaluation>();
        for (var evaluation : evaluations) {
            var group = evaluation.group() == null ? evaluation.target() : evaluation.group();
            var due = evaluation.outcome().due();
            if (evaluation.restates() == null && seen.add(new Stage(group, due == null ? "" : due.toString()))) {
                counted.add(evaluation);
            }
        }
        return counted;
    }

    private static int urgency(Evaluation evaluation) {
        return switch (evaluation.tone()) {
            case RED -> 0;
            case AMBER -> 1;
            case GREY -> 2;
            case GREEN -> 3;
        };
    }
}
