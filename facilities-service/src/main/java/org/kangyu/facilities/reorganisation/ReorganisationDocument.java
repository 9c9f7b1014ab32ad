package org.kangyu.facilities.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Lists;

/** A merger or split of facilities on one day: sent by clients and stored. */
@Immutable
@Schema(name = "FacilityTransitionDocument", description = """
        A merger (several into one) or split (one into several) of facilities on one day. What is in "from" but not in \
        "into" is closed and succeeded by all of "into"; its parts and its place in relations go to the first of them. \
        Of a merger the heir has the beds, staff, vehicles, equipment, departments and services of all together, except for \
        the lists that its sent document states; of a split each has what its document says.""", examples = """
        {"on": "2025-12-31", "reason": "两院合并", "basis": "鄂府发〔2025〕12号",
         "from": ["0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61"],
         "into": [{"facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61"}]}""")
record ReorganisationDocument(
        @Schema(
                description =
                        "The first day of the new order; not in the future, and not before the last change of anything it "
                                + "changes")
        @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The document that ordered it, such as its number") @Size(max = 200) @Nullable
        String basis,

        @Schema(description = "The facilities that there were") @NotEmpty @Size(max = 20)
        List<@NotNull UUID> from,

        @Schema(description = "The facilities that there are") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid Heir> into) {
    ReorganisationDocument {
        from = Lists.orEmpty(from);
        into = Lists.orEmpty(into);
    }

    /** The facilities that are no more. */
    List<UUID> ended() {
        var going = heirs();
        return from.stream().filter(id -> !going.contains(id)).toList();
    }

    /** The registered ones among those that there are. */
    List<UUID> heirs() {
        return into.stream().map(Heir::facilityId).filter(Objects::nonNull).toList();
    }

    /** All registered ones, before and after. */
    List<UUID> registered() {
        return Stream.concat(from.stream(), heirs().stream()).distinct().toList();
    }
}
