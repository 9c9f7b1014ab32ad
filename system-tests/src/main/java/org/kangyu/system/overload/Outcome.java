package org.kangyu.system.overload;

import java.time.Duration;

/**
 * What became of the requests of one load: answered in time or late; shed as promised, or refused without a word about
 * when to come again; answered with any other status; lost with their connection; never sent.
 */
public record Outcome(Duration time, long good, long late, long shed, long curt, long wrong, long lost, long unsent) {

    public static final String HEAD = "%-12s %9s %9s %9s %9s %9s %9s %9s %9s %9s"
            .formatted("load", "asked/s", "good/s", "good", "late", "shed", "curt", "wrong", "lost", "unsent");

    public double goodput() {
        return good / seconds();
    }

    /** Answers with a status that overload does not excuse, and refusals that do not say when to come again. */
    public long mistakes() {
        return wrong + curt;
    }

    /** All were answered in time. */
    boolean isNormal() {
        return good > 0 && good == asked();
    }

    String line(String load) {
        return "%-12s %,9.0f %,9.0f %,9d %,9d %,9d %,9d %,9d %,9d %,9d"
                .formatted(load, asked() / seconds(), goodput(), good, late, shed, curt, wrong, lost, unsent);
    }

    private long asked() {
        return good + late + shed + curt + wrong + lost + unsent;
    }

    private double seconds() {
        return time.toMillis() / 1_000.0;
    }
}
