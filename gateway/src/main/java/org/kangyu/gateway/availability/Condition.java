package org.kangyu.gateway.availability;

import java.util.function.Predicate;
import org.kangyu.gateway.directory.FacilityEntry;

/** Something that must hold of a facility, and what is said when it does not. */
record Condition(String otherwise, Predicate<FacilityEntry> predicate) {

    boolean holds(FacilityEntry facility) {
        return predicate.test(facility);
    }
}
