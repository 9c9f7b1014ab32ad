package org.kangyu.kit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A body with a field of every kind. */
record SampleRequest(
        @NotBlank @Size(max = 40) String code,
        @Min(0) int beds,
        @Nullable @Valid Text name,
        @Nullable @Min(1) @Max(3) Integer level,
        @Nullable Double area,
        @Nullable Boolean open,
        @Nullable LocalDate since,
        @Nullable UUID parent,
        @Nullable Kind kind,
        List<@Valid Part> parts) {

    SampleRequest {
        parts = List.copyOf(parts);
    }

    enum Kind {
        WARD,
        CLINIC
    }

    /** A structure within. */
    record Part(@NotBlank String name, @Min(1) int count) {}
}
