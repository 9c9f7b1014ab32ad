package org.kangyu.system.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;
import org.kangyu.system.overload.Overload;
import org.kangyu.system.overload.OverloadReport;
import org.kangyu.system.overload.Target;

/** How much is still answered when twice and ten times as much is asked, and how soon all is well again. */
public final class Shedding implements Benchmark {

    private static final Goal MOST_OF_THE_PEAK = Goal.atLeast(90);
    private static final Goal NONE = Goal.atMost(0);
    private static final Goal SOON = Goal.atMost(60);
    private static final int STEPS = 4; // of the time asked for

    @Override
    public Report run(Options options) throws Exception {
        try (var cluster = Cluster.start(Blueprint.registry("shedding", 1))) {
            Samples.register(cluster.api(Set.of("integrator"), Set.of(Samples.PROVINCE)));
            var processors = Processors.shareOut(cluster);
            var step = options.time().dividedBy(STEPS);
            var reports = Stream.of(Target.readsAtTheGateway(cluster), Target.writesAtTheGateway(cluster))
                    .map(target -> new Overload(target, options.warmUp(), step).run())
                    .toList();
            return new Report(
                    "overload", reports.stream().flatMap(Shedding::figures).toList(), notes(reports, processors));
        }
    }

    private static Stream<Figure> figures(OverloadReport report) {
        var name = report.name();
        return Stream.of(
                new Figure(name + ", peak", "/s", report.peak(), null, null),
                new Figure("  of it at 2 ×", "%", 100 * report.goodputAtTwice(), null, MOST_OF_THE_PEAK),
                new Figure("  of it at 10 ×", "%", 100 * report.goodputAtTen(), null, MOST_OF_THE_PEAK),
                new Figure(
                        "  normal again after 2 ×",
                        "s",
                        report.twice().recovery().toSeconds(),
                        null,
                        SOON),
                new Figure(
                        "  normal again after 10 ×",
                        "s",
                        report.tenfold().recovery().toSeconds(),
                        null,
                        SOON),
                new Figure("  neither answered nor refused as promised", "", report.mistakes(), null, NONE));
    }

    private static List<String> notes(List<OverloadReport> reports, String processors) {
        var notes = new ArrayList<String>();
        reports.forEach(report -> notes.add(report.toString()));
        notes.add(
                "good: 2xx within 1 s of the moment at which it was due; shed: 429 or 503 as a problem with Retry-After;"
                        + " curt: without; wrong: any other status; unsent: all 512 connections were in use for 0.1 s");
        notes.add(processors);
        return notes;
    }
}
