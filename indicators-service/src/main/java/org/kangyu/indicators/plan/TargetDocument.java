package org.kangyu.indicators.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** One target of a plan, with the words that it stands for. */
@Schema(description = "A target")
record TargetDocument(
        @Schema(description = "Its own id, the only one of all plans", examples = "ORD-001")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String id,

        @Schema(description = "What several targets have in common that say the same") @Size(max = 64) @Nullable
        String group,

        @Schema(description = "The target that this one says again; score cards leave it out") @Size(max = 64) @Nullable
        String restates,

        @NotNull @Valid Text title,

        @Schema(description = "The plan's own words") @NotBlank @Size(max = 1000)
        String quote,

        @Schema(description = "Where in the plan") @Size(max = 200) @Nullable
        String section,

        @Schema(description = "Units that answer for it, the leading one first") @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> responsible,

        @NotNull Commitment commitment,

        @Schema(description = "The indicator whose figure decides") @NotBlank @Size(max = 64)
        String indicator,

        @NotNull @Valid Rule rule,

        @Schema(description = "Where it holds; the plan's region unless told") @Size(max = 12) @Nullable
        String region,

        @Valid @Nullable Baseline baseline,

        @Schema(description = "In time's order; without any, it has no due date") @Size(max = 20)
        List<@NotNull @Valid Stage> stages,

        @Size(max = 1000) @Nullable String note) {

    TargetDocument {
        region = region == null ? null : RegionCode.full(region);
        responsible = Lists.orEmpty(responsible);
        stages = Lists.orEmpty(stages);
    }

    List<Stage> stagesOrOne() {
        return stages.isEmpty() ? List.of(Stage.OPEN_ENDED) : stages;
    }
}
