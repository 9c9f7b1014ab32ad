package org.kangyu.indicators.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** A plan as it is sent, stored and told. */
@Immutable
@Schema(description = "A plan with its targets", examples = Examples.PLAN)
record PlanDocument(
        @Schema(examples = "ordos-health-service-system-2024") @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}")
        String id,

        @NotNull @Valid Text title,

        @Schema(description = "Document number 文号") @Size(max = 100) @Nullable
        String number,

        @Valid @Nullable Text issuer,

        @Nullable LocalDate issuedOn,

        @Schema(description = "The first day of the plan") @NotNull
        LocalDate startsOn,

        @Schema(description = "Due date of targets that name none; open-ended without it") @Nullable
        LocalDate endsOn,

        @Schema(description = "The region it is for") @NotBlank @Size(max = 12)
        String region,

        @Schema(description = "The plan that this one carries out") @Size(max = 64) @Nullable
        String parent,

        @Schema(description = "What is known of the source's quality") @Size(max = 1000) @Nullable
        String sourceQuality,

        @NotEmpty @Size(max = 1000) List<@NotNull @Valid TargetDocument> targets) {

    PlanDocument {
        region = full(region);
        targets = Lists.orEmpty(targets);
    }

    String region(TargetDocument target) {
        return target.region() == null ? region : target.region();
    }

    @SuppressWarnings("NullAway") // before its constraints are checked a document may lack what it must have
    private static String full(String sent) {
        return sent == null ? null : RegionCode.full(sent);
    }
}
