package org.kangyu.specialties.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** What is said of a programme: sent by clients, stored, and part of every view and event. */
@Immutable
@Schema(description = "A programme under which accreditations are awarded", examples = Examples.PROGRAMME)
public record ProgrammeDocument(
        @Schema(description = "Such as chest-pain-centre; never changes") @NotBlank @Size(max = 64)
        String code,

        @NotNull @Valid Text name,

        @Schema(description = "The levels at which it awards") @NotEmpty @Size(max = 4)
        List<@NotNull Level> levels,

        @Schema(description = "Who can hold its awards") @NotEmpty @Size(max = 4)
        List<@NotNull HolderKind> holders,

        @Schema(description = "Its place among programmes of which a higher one implies the lower") @Valid @Nullable
        Ladder ladder) {
    public ProgrammeDocument {
        levels = Lists.orEmpty(levels);
        holders = Lists.orEmpty(holders);
    }
}
