package org.kangyu.gateway.availability;

import java.util.List;
import java.util.PriorityQueue;

/** The nearest few candidates, whatever the order in which they come. */
final class Nearest {

    private final int most;
    private final PriorityQueue<Candidate> kept = new PriorityQueue<>(Candidate.NEAREST.reversed());

    Nearest(int most) {
        this.most = most;
    }

    void offer(Candidate candidate) {
        kept.add(candidate);
        if (kept.size() > most) {
            kept.poll();
        }
    }

    /** How far away a candidate may be to be of interest still. */
    double reach(double otherwise) {
        var last = kept.peek();
        return last == null || kept.size() < most ? otherwise : last.metres();
    }

    List<Candidate> inOrder() {
        return kept.stream().sorted(Candidate.NEAREST).toList();
    }
}
