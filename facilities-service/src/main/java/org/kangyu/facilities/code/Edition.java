package org.kangyu.facilities.code;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A state in which a list was published. A code belongs to the edition that brought it and holds in later ones too. */
@Schema(description = "A state in which a list was published")
public record Edition(
        String edition,
        Text name,

        @Schema(description = "The standard or document that it is taken from")
        String source,

        @Schema(description = "The day from which it is in force; absent if for as long as anything is recorded")
        @Nullable
        LocalDate validFrom,

        @Schema(description = "The first day on which the next one is in force") @Nullable
        LocalDate validTo) {}
