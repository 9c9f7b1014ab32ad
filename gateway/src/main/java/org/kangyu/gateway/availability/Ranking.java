package org.kangyu.gateway.availability;

import java.util.List;
import java.util.stream.Stream;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.spatial.PointTree;

/** Sorts what is near into what answers the question and what was left out, and stops when nothing can change. */
final class Ranking implements PointTree.Visitor<FacilityEntry> {

    private static final int MOST_SKIPPED = 20; // an explanation, not a second list

    private final AvailabilityQuery query;
    private final List<Condition> conditions;
    private final Nearest found;
    private final Nearest withSuchBeds = new Nearest(MOST_SKIPPED);
    private final Nearest withoutSuchBeds = new Nearest(MOST_SKIPPED);

    Ranking(AvailabilityQuery query, List<Condition> conditions) {
        this.query = query;
        this.conditions = conditions;
        this.found = new Nearest(query.limit());
    }

    @Override
    public double visit(FacilityEntry facility, double metres) {
        var candidate = new Candidate(facility, metres);
        if (conditions.stream().allMatch(condition -> condition.holds(facility))) {
            found.offer(candidate);
        } else if (facility.hasBeds(query.wanted().kinds())) {
            withSuchBeds.offer(candidate);
        } else {
            withoutSuchBeds.offer(candidate);
        }
        return found.reach(query.within().metres());
    }

    List<Candidate> found() {
        return found.inOrder();
    }

    /**
     * What is nearer than the last one found, or within reach if nothing was found. When there is too much to tell, a
     * ward without a free bed tells more than a clinic that never had one.
     */
    List<Candidate> skippedNearer() {
        var items = found();
        double last =
                items.isEmpty() ? Double.POSITIVE_INFINITY : items.getLast().metres();
        return Stream.concat(withSuchBeds.inOrder().stream(), withoutSuchBeds.inOrder().stream())
                .filter(candidate -> candidate.metres() < last)
                .limit(MOST_SKIPPED)
                .sorted(Candidate.NEAREST)
                .toList();
    }

    List<String> because(FacilityEntry facility) {
        return conditions.stream()
                .filter(condition -> !condition.holds(facility))
                .map(Condition::otherwise)
                .toList();
    }
}
