package org.kangyu.kit.dated;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change about to be made: by whom, valid from which day, recorded when, and why. */
public record Edit(
        Editor editor,
        LocalDate validFrom,
        Instant at,
        @Nullable String reason) {}
