package org.kangyu.facilities.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Lists;

/** A change of the division into regions, all of it on one day: sent by clients, stored, and part of every view. */
@Immutable
@Schema(description = """
        A change of the division into regions on one day: what is in "from" but not in "into" is closed and succeeded by \
        what is in "into". Regions, facilities and relations directly in one of "from" go where "assignments" say; \
        what stood in a closed one and is not assigned goes into the first of "into". Stored history stays as it was.""", examples = """
        {"on": "2025-12-31", "reason": "撤并乡镇", "basis": "内政字〔2025〕12号",
         "from": ["150626102000", "150626101000"], "into": ["150626101000"]}""")
record TransitionDocument(
        @Schema(
                description =
                        "The first day of the new division; not in the future, and not before the last change of anything it moves")
        @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The document that ordered it, such as its number") @Size(max = 200) @Nullable
        String basis,

        @Schema(description = "The regions that there were") @NotEmpty @Size(max = 100)
        List<@NotBlank @Size(max = 12) String> from,

        @Schema(description = "The regions that there are") @NotEmpty @Size(max = 100)
        List<@NotBlank @Size(max = 12) String> into,

        @Schema(description = "Those of them that are new, or have another name, kind or parent from the day on")
        @Size(max = 100)
        List<@NotNull @Valid RegionDocument> regions,

        @Schema(description = "Where things go that do not go into the first of \"into\"") @Size(max = 10_000)
        List<@NotNull @Valid Assignment> assignments) {
    TransitionDocument {
        from = full(from);
        into = full(into);
        regions = Lists.orEmpty(regions);
        assignments = Lists.orEmpty(assignments);
    }

    /** Whether it says what the region is from the day on. */
    boolean describes(String code) {
        return regions.stream().anyMatch(region -> region.code().equals(code));
    }

    /** The regions that are no more. */
    List<String> ended() {
        return from.stream().filter(Predicate.not(into::contains)).toList();
    }

    /** Where what stands in one of the regions that there were goes; notes what was met there. */
    Destinations destinations(String code, Set<String> met) {
        return new Destinations(assignments, into.contains(code) ? null : into.getFirst(), met);
    }

    private static List<String> full(@Nullable List<String> sent) {
        return Lists.orEmpty(sent).stream().map(RegionDocument::full).toList();
    }
}
