package org.kangyu.facilities.facility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Beds of one kind; kinds overlap, so a total is no sum of kinds. */
record Beds(
        @Schema(description = "Code of the list bed-kind, such as general, icu, nursing") @NotBlank @Size(max = 64)
        String kind,

        @Schema(description = "编制床位: approved by the authority") @Min(0) @Max(100_000) @Nullable
        Integer approved,

        @Schema(description = "实有床位: set up at the end of the year") @Min(0) @Max(100_000) @Nullable
        Integer actual,

        @Schema(description = "开放床位: in use or ready for use") @Min(0) @Max(100_000) @Nullable
        Integer open,

        @Schema(description = "可转换床位: of other kinds that can become of this one in need")
        @Min(0)
        @Max(100_000)
        @Nullable
        Integer convertible) {
    /** These and the others of the kind together. */
    Beds and(Beds more) {
        return new Beds(
                kind,
                sum(approved, more.approved),
                sum(actual, more.actual),
                sum(open, more.open),
                sum(convertible, more.convertible));
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }
}
