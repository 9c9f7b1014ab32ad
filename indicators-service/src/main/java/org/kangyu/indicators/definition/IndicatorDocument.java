package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.definition.Derivation.Reported;
import org.kangyu.indicators.expression.Condition;
import org.kangyu.indicators.expression.Figure;
import org.kangyu.indicators.expression.Formula;
import org.kangyu.kit.text.Text;

/** What is said of an indicator: sent by clients, stored, and part of every view and event. */
@Immutable
@Schema(description = "An indicator: what is measured and how its figures come about", examples = Examples.DOCUMENT)
record IndicatorDocument(
        @Schema(description = "Its name in formulas; never changes", examples = "beds_per_1000")
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9_]{0,63}")
        String code,

        @NotNull @Valid Text name,

        @NotNull Kind kind,

        @Schema(description = "Code of the unit; count for whole numbers of things", examples = "per-1000")
        @NotBlank
        @Size(max = 64)
        String unit,

        @Valid @Nullable Text unitText,

        @NotNull Direction direction,

        @Schema(description = "Where the figures come from") @Valid @Nullable
        Text source,

        @Schema(description = "What exactly is measured") @NotNull @Valid
        Text definition,

        @Schema(description = "reported: how figures are rolled up over the regions") @Nullable
        RollUp rollUp,

        @Schema(description = "counted: what is counted; only facility so far") @Pattern(regexp = "facility") @Nullable
        String of,

        @Schema(
                description = "counted: CEL condition over the facility document",
                examples = "facility.class == 'hospital' && facility.level >= 2")
        @Size(max = 2000)
        @Nullable
        String where,

        @Schema(
                description = "counted: CEL figure to add up; without it, facilities are counted",
                examples = "facility.beds.map(b, b.actual).sum()")
        @Size(max = 2000)
        @Nullable
        String sum,

        @Schema(
                description = "computed: CEL formula over other indicators; literals have a decimal point",
                examples = "beds / population * 1000.0")
        @Size(max = 2000)
        @Nullable
        String formula) {

    /** How its figures come about; only of a document that has been checked. */
    Derivation derivation() {
        return switch (kind) {
            case REPORTED -> new Reported(Objects.requireNonNull(rollUp));
            case COUNTED ->
                new Counted(
                        Condition.of(Objects.requireNonNull(where)),
                        Optional.ofNullable(sum).map(Figure::of));
            case COMPUTED -> new Computed(Formula.of(Objects.requireNonNull(formula)));
        };
    }

    @JsonIgnore
    SortedSet<String> inputs() {
        return formula == null ? new TreeSet<>() : Formula.inputs(formula);
    }
}
