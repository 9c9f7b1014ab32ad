package org.kangyu.gateway.availability;

import java.util.Comparator;
import org.kangyu.gateway.directory.FacilityEntry;

/** A facility and how far away it is. */
record Candidate(FacilityEntry facility, double metres) {

    /** Nearest first; at one place by id, so that every replica answers the same. */
    static final Comparator<Candidate> NEAREST = Comparator.comparingDouble(Candidate::metres)
            .thenComparing(candidate -> candidate.facility().id());
}
