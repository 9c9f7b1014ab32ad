package org.kangyu.gateway.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.target.EvaluationEntry;
import org.kangyu.gateway.target.PlanEntry;
import org.kangyu.gateway.target.PlanEntry.Wording;
import org.kangyu.gateway.target.Targets;
import org.kangyu.kit.text.Text;

/** How a target of a region stands. */
record TargetState(
        @Schema(examples = "ORD-001") String id,
        String plan,
        @Nullable Text planTitle,
        Text title,

        @Schema(description = "The plan's own words") @Nullable
        String quote,

        @Schema(description = "Where in the plan") @Nullable String section,

        @Schema(description = "Units that answer for it, the leading one first")
        List<String> responsible,

        @Schema(description = "The target that this one says again") @Nullable
        String restates,

        @Schema(description = "firm, aspire, encourage, allow or principle")
        String commitment,

        @Schema(description = "The indicator whose figure decides")
        String indicator,

        @Nullable String unit,
        @Nullable Text unitText,

        @Schema(description = "at-least, at-most, equal or between") @Nullable
        String comparator,

        @Schema(description = "What the figure has to reach by the due date; of a range, the nearer bound") @Nullable
        BigDecimal bound,

        @Schema(description = "between: the lower bound of the range") @Nullable
        BigDecimal lower,

        @Schema(description = "between: the upper bound of the range") @Nullable
        BigDecimal upper,

        @Nullable LocalDate due,

        @Schema(description = "Whether the due date is the plan's end, as the target names none")
        boolean dueInferred,

        @Schema(
                description = "exceeded, achieved, on-track, at-risk, behind, missed, open, not-due, not-assessable or"
                        + " informational")
        String state,

        @Schema(description = "How loudly to show it: green, amber, red or grey")
        String tone,

        @Schema(description = "Why it is not assessable", examples = "no-reading: 2025") @Nullable
        String reason,

        @Schema(description = "The deciding figure") @Nullable
        BigDecimal value,

        @Nullable LocalDate valueOn,

        @Schema(description = "The latest figure, if it is another one") @Nullable
        BigDecimal valueNow,

        @Nullable LocalDate valueNowOn,

        @Schema(description = "What would come out with the latest known figures where some are missing") @Nullable
        BigDecimal provisionalValue,

        @Schema(description = "What is missing to the bound; 0 when it is met") @Nullable
        BigDecimal gap,

        @Schema(description = "How many whole units would close the gap") @Nullable
        Long gapUnits,

        @Schema(description = "By how many days it was late") @Nullable
        Long lateDays,

        @Schema(description = "Whether it was met and is no longer")
        boolean lapsed) {

    static TargetState of(EvaluationEntry evaluation, Targets targets) {
        var plan = targets.planOf(evaluation.plan());
        var wording = plan.flatMap(known -> known.wording(evaluation.target()));
        var rule = evaluation.rule();
        return new TargetState(
                evaluation.target(),
                evaluation.plan(),
                plan.map(PlanEntry::title).orElse(null),
                evaluation.title(),
                wording.map(Wording::quote).orElse(null),
                wording.map(Wording::section).orElse(null),
                wording.map(Wording::responsible).orElse(List.of()),
                evaluation.restates(),
                evaluation.commitment(),
                evaluation.indicator(),
                evaluation.unit(),
                evaluation.unitText(),
                rule.comparator(),
                evaluation.bound(),
                rule.upper() == null ? null : rule.value(),
                rule.upper(),
                evaluation.due(),
                evaluation.dueInferred(),
                evaluation.state(),
                evaluation.tone(),
                evaluation.reason(),
                evaluation.value(),
                evaluation.valueOn(),
                evaluation.valueNow(),
                evaluation.valueNowOn(),
                evaluation.provisionalValue(),
                evaluation.gap(),
                evaluation.gapUnits(),
                evaluation.lateDays(),
                evaluation.lapsed());
    }
}
