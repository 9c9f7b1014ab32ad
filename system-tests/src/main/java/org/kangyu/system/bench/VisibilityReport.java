package org.kangyu.system.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a visibility run says: the goals of P9 first, then what helps to judge them. */
record VisibilityReport(Options options, Run run, Latencies limit, Map<String, Double> costs) {

    private static final Goal SOON = Goal.atMost(40);
    private static final Goal AT_THE_LATEST = Goal.atMost(200);
    private static final double KEPT_UP = 0.99;

    Report report() {
        var shown = run.appearances();
        var taken = run.acknowledgements();
        var rate = Goal.atLeast(KEPT_UP * options.rate());
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("changes acknowledged", "/s", run.perSecond(), null, rate));
        figures.add(time("acknowledged → visible, p50", shown.percentile(50), limit.percentile(50), SOON));
        figures.add(time("acknowledged → visible, p99", shown.percentile(99), limit.percentile(99), AT_THE_LATEST));
        figures.add(time("due → acknowledged, p50", taken.percentile(50), null, null));
        figures.add(time("due → acknowledged, p99", taken.percentile(99), null, null));
        costs.forEach((part, cost) -> figures.add(time("CPU per change, " + part, cost, null, null)));
        return new Report("visibility", figures, notes());
    }

    private List<String> notes() {
        return List.of(
                "asked for %d changes/s for %d s after a warm-up of %d s over %d connections; %d refused; %d watched"
                        .formatted(
                                options.rate(),
                                options.time().toSeconds(),
                                options.warmUp().toSeconds(),
                                options.connections(),
                                run.failures(),
                                run.appearances().count()),
                "limit: a bare record through the same broker, acks=all, at the same rate, send → consumer, before and after",
                "visible: polled every 2 ms over HTTP, so each figure holds up to 2 ms and a round trip too much");
    }

    private static Figure time(String what, double milliseconds, @Nullable Double limit, @Nullable Goal goal) {
        return new Figure(what, "ms", milliseconds, limit, goal);
    }
}
