package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.UnitKind;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.definition.Derivation.PerUnit;
import org.kangyu.indicators.definition.Derivation.Reported;
import org.kangyu.indicators.definition.Derivation.Share;
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

        @Schema(description = "counted, share, per-unit: what is looked at; per-unit looks at regions") @Nullable
        UnitKind of,

        @Schema(
                description = "counted, share, per-unit: CEL condition over facility, relation or region, which says "
                        + "which of these it is about",
                examples = "facility.class == 'hospital' && facility.level >= 2")
        @Size(max = 2000)
        @Nullable
        String where,

        @Schema(
                description = "counted: CEL figure to add up; without it, they are counted",
                examples = "facility.beds.map(b, b.actual).sum()")
        @Size(max = 2000)
        @Nullable
        String sum,

        @Schema(
                description = "share: CEL condition that as many as possible, or as few, should meet",
                examples = "facility.departments.exists(d, d.code == 'geriatrics')")
        @Size(max = 2000)
        @Nullable
        String that,

        @Schema(
                description =
                        "share: whether it must be met on every day of the period on which the unit is looked at, "
                                + "not on the last one alone")
        @Nullable
        Boolean throughout,

        @Schema(
                description = "per-unit: code of the indicator whose figure each region must have within the bounds",
                examples = "government_township_health_centres")
        @Size(max = 64)
        @Nullable
        String measure,

        @Schema(description = "per-unit: the lower bound, if there is one; it is met by equality", examples = "1")
        @Digits(integer = 12, fraction = 6)
        @Nullable
        BigDecimal atLeast,

        @Schema(description = "per-unit: the upper bound, if there is one; it is met by equality")
        @Digits(integer = 12, fraction = 6)
        @Nullable
        BigDecimal atMost,

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
                        unitKind(),
                        condition(where),
                        Optional.ofNullable(sum).map(text -> Figure.of(unitKind(), text)));
            case SHARE -> new Share(unitKind(), condition(where), condition(that), Boolean.TRUE.equals(throughout));
            case PER_UNIT -> new PerUnit(condition(where), Objects.requireNonNull(measure), atLeast, atMost);
            case COMPUTED -> new Computed(Formula.of(Objects.requireNonNull(formula)));
        };
    }

    /** The indicators of which its figures are made. */
    @JsonIgnore
    SortedSet<String> inputs() {
        var inputs = new TreeSet<>(formula == null ? List.of() : Formula.inputs(formula));
        Optional.ofNullable(measure).ifPresent(inputs::add);
        return inputs;
    }

    private UnitKind unitKind() {
        return Objects.requireNonNull(of);
    }

    private Condition condition(@Nullable String text) {
        return Condition.of(unitKind(), Objects.requireNonNull(text));
    }
}
