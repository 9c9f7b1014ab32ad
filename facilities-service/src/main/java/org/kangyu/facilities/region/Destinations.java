package org.kangyu.facilities.region;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where what stands in one region goes when the regions change: where it was assigned to, or with all others. */
public final class Destinations {

    private final Map<String, String> assigned = new HashMap<>();
    private final @Nullable String others;
    private final Set<String> met;

    /** Without a destination for the others they stay where they are; whoever is asked for is noted as met. */
    Destinations(Iterable<Assignment> assignments, @Nullable String others, Set<String> met) {
        this.others = others;
        this.met = met;
        for (var assignment : assignments) {
            assigned.put(assignment.subject(), assignment.into());
        }
    }

    /** The new region of what is known by this region code or id, if it goes. */
    public Optional<String> of(String subject) {
        met.add(subject);
        return Optional.ofNullable(assigned.getOrDefault(subject, others));
    }
}
