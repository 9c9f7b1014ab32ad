package org.kangyu.facilities.facility;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.facilities.code.Category;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.text.Text;

/** A facility as clients see it. */
@Schema(description = "A facility at one moment", examples = Examples.ANSWERED)
record FacilityView(
        UUID id,
        long version,

        @Schema(description = "The day from which this state holds")
        LocalDate validFrom,

        Instant recordedAt,

        @Schema(description = "hospital, primary-care, professional-public-health, other-health or outside-health")
        @JsonProperty("class")
        String facilityClass,

        Text categoryName,

        @JsonUnwrapped FacilityDocument document)
        implements Listed {
    static FacilityView of(State<UUID, FacilityDocument> state, FacilityDocument document, Category category) {
        return new FacilityView(
                state.key(),
                state.version(),
                state.validFrom(),
                state.recordedAt(),
                category.facilityClass(),
                category.name(),
                document);
    }
}
