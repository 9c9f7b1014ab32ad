package org.kangyu.indicators.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a target starts from. */
@Schema(description = "The figure from which the way to the bound is measured")
record Baseline(@NotNull LocalDate on, @NotNull BigDecimal value) {}
