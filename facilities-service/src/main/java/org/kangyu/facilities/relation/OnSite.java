package org.kangyu.facilities.relation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Persons dispatched to a place for some time; never who they are. */
record OnSite(
        @NotNull LocalDate since,

        @Schema(description = "The first day on which they are no longer there") @Nullable
        LocalDate until,

        @Schema(description = "How many") @NotNull @Min(1) @Max(10_000)
        Integer persons,

        @Schema(description = "Code of the list staff-category, such as physician") @Size(max = 64) @Nullable
        String category) {
    Term term() {
        return new Term(since, until);
    }
}
