package org.kangyu.kit.dated;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which state of a dated document is asked for: as it was on a day, as it was known at an instant. */
public record Moment(
        @Parameter(description = "The state valid on this day; today unless told") @RestQuery @Nullable
        LocalDate asOf,

        @Parameter(description = "As it was known at this instant; now unless told") @RestQuery @Nullable
        Instant knownAt) {

    public static final Moment NOW = new Moment(null, null);

    public boolean isPresent() {
        return asOf == null && knownAt == null;
    }

    public LocalDate dayOr(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    public Instant instantOr(Instant now) {
        return knownAt == null ? now : knownAt;
    }
}
