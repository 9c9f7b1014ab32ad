package org.kangyu.gateway.availability;

import java.util.List;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.spatial.PointTree;

/** Sorts what is near into what answers the question and what was left out, and stops when nothing can change. */
final class Ranking implements PointTree.Visitor<FacilityEntry> {

    private static final int MOST_SKIPPED = 20; // an explanation, not a second list

    private final AvailabilityQuery query;
    private final Directory directory;
    private final Nearest found;
    private final Nearest skipped = new Nearest(MOST_SKIPPED);

    Ranking(AvailabilityQuery query, Directory directory) {
        this.query = query;
        this.directory = directory;
        this.found = new Nearest(query.limit());
    }

    @Override
    public double visit(FacilityEntry facility, double metres) {
        if (query.wanted().isMet(facility, directory)) {
            var list = query.wanted().because(facility).isEmpty() ? found : skipped;
            list.offer(new Candidate(facility, metres));
        }
        return found.reach(query.within().metres());
    }

    List<Candidate> found() {
        return found.inOrder();
    }

    /** What is nearer than the last one found, or within reach if nothing was found. */
    List<Candidate> skippedNearer() {
        var items = found();
        double last =
                items.isEmpty() ? Double.POSITIVE_INFINITY : items.getLast().metres();
        return skipped.inOrder().stream()
                .filter(candidate -> candidate.metres() < last)
                .toList();
    }
}
