package org.kangyu.facilities.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** A record that may be of the same institution as another, with what people need to decide. */
@Schema(description = "One of two records that may be of one institution")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Suspect(
        @Schema(description = "Absent for a document that is not registered") @Nullable
        UUID id,

        Text name,
        List<String> otherNames,
        List<Mark> identifiers,

        @Schema(description = "Scheme and code of its category, such as ws218:A100")
        String category,

        String status,
        String regionCode,
        @Nullable String address,
        @Nullable String legalBody) {
    Suspect {
        otherNames = Lists.orEmpty(otherNames);
        identifiers = Lists.orEmpty(identifiers);
    }

    /** An identifier. */
    @Schema(description = "An identifier by its scheme")
    record Mark(String scheme, String value) {}
}
