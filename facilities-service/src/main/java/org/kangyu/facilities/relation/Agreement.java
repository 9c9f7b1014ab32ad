package org.kangyu.facilities.relation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** What was signed. */
record Agreement(
        @Size(max = 100) @Nullable String number,

        @Nullable LocalDate signedOn,

        @Nullable LocalDate validFrom,

        @Schema(description = "The first day on which it no longer holds; the relation lives no longer than it")
        @Nullable
        LocalDate validTo,

        @Schema(description = "Who signed it, as it names them") @Size(max = 20)
        List<@NotNull @Valid Text> parties) {
    Agreement {
        parties = Lists.orEmpty(parties);
    }

    Term term() {
        return new Term(validFrom, validTo);
    }
}
