package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.kit.text.Text;

/** How a target stands: as its next stage, or its last one, does. */
@Schema(
        description = "The evaluation of a target",
        allOf = {Outcome.class},
        examples = Examples.EVALUATION)
record Evaluation(
        String target,
        String plan,
        String region,
        Text title,
        @Nullable String group,
        @Nullable String restates,
        String indicator,
        @Nullable String unit,
        @Nullable Text unitText,
        Commitment commitment,
        Rule rule,
        LocalDate asOf,
        @Schema(hidden = true) @JsonUnwrapped Outcome outcome,
        Tone tone,
        List<Outcome> stages) {

    static Evaluation of(
            PlanDocument plan,
            TargetDocument target,
            @Nullable DefinedIndicator indicator,
            LocalDate asOf,
            List<Outcome> stages) {
        var deciding = stages.stream()
                .filter(stage -> stage.due() == null || !stage.due().isBefore(asOf))
                .findFirst()
                .orElseGet(stages::getLast);
        return new Evaluation(
                target.id(),
                plan.id(),
                plan.region(target),
                target.title(),
                target.group(),
                target.restates(),
                target.indicator(),
                indicator == null ? null : indicator.unit(),
                indicator == null ? null : indicator.unitText(),
                target.commitment(),
                target.rule(),
                asOf,
                deciding,
                Tone.of(deciding.state(), target.commitment()),
                stages);
    }
}
