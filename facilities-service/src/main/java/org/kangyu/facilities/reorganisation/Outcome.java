package org.kangyu.facilities.reorganisation;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.kangyu.facilities.facility.Holding;
import org.kangyu.facilities.facility.Passed;

/** What a merger or split came to. */
@Immutable
record Outcome(List<UUID> into, Passed passed, List<Holding> differences) {
    Outcome {
        into = List.copyOf(into);
        differences = List.copyOf(differences);
    }
}
