package org.kangyu.gateway.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kangyu.gateway.directory.Measure.Of;

/** Counts by measure; what comes to nothing is not there. Not safe for several threads. */
public final class Tally {

    private final Map<Measure, Long> counts;

    Tally() {
        this(new HashMap<>());
    }

    private Tally(Map<Measure, Long> counts) {
        this.counts = counts;
    }

    public static Tally of(Of of, String code, long count) {
        return new Tally().add(of, code, count);
    }

    /** What one facility adds to its region. */
    static Tally of(FacilityEntry facility) {
        var tally = of(Of.STATUS, facility.status(), 1);
        if (!facility.isOperating()) {
            return tally;
        }
        tally.add(Of.CATEGORY, facility.category().toString(), 1);
        if (facility.facilityClass() != null) {
            tally.add(Of.CLASS, facility.facilityClass(), 1);
        }
        for (var beds : facility.beds()) {
            tally.add(Of.BEDS_APPROVED, beds.kind(), beds.approved());
            tally.add(Of.BEDS_ACTUAL, beds.kind(), beds.actual());
            tally.add(Of.BEDS_OPEN, beds.kind(), beds.open());
        }
        for (var staff : facility.staff()) {
            tally.add(Of.STAFF, staff.category(), staff.count());
        }
        return tally;
    }

    public long count(Of of, String code) {
        return counts.getOrDefault(new Measure(of, code), 0L);
    }

    /** All counts of one sort by their code, in the order of the codes. */
    public Map<String, Long> counts(Of of) {
        var chosen = new TreeMap<String, Long>();
        counts.forEach((measure, count) -> {
            if (measure.of() == of) {
                chosen.put(measure.code(), count);
            }
        });
        return chosen;
    }

    /** Beds in all by {@link BedKind}'s rule; {@code of} is one of the bed counts. */
    public long beds(Of of) {
        return BedKind.added().stream().mapToLong(kind -> count(of, kind)).sum();
    }

    Tally add(Of of, String code, long count) {
        add(new Measure(of, code), count);
        return this;
    }

    Tally add(Tally other) {
        other.counts.forEach(this::add);
        return this;
    }

    Tally subtract(Tally other) {
        other.counts.forEach((measure, count) -> add(measure, -count));
        return this;
    }

    Tally copy() {
        return new Tally(new HashMap<>(counts));
    }

    private void add(Measure measure, long count) {
        if (count != 0) {
            counts.merge(measure, count, (known, more) -> known + more == 0 ? null : Long.valueOf(known + more));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && counts.equals(tally.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
