package org.kangyu.system.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;

/** How long after its acknowledgement a change shows in the gateway, while changes come at a steady rate. */
public final class Visibility implements Benchmark {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Override
    public Report run(Options options) throws Exception {
        try (var cluster = Cluster.start("visibility", 1)) {
            var api = cluster.api(Set.of("integrator"), Set.of(Samples.PROVINCE));
            Samples.register(api);
            var kafka = new BareKafka(cluster.brokers());
            var limit = new Latencies();
            kafka.measure(options.rate(), options.warmUp(), new Latencies());
            kafka.measure(options.rate(), LIMIT, limit);
            var run = change(api, options);
            kafka.measure(options.rate(), LIMIT, limit); // before and after, as the machine's mood changes
            return report(options, run, limit);
        }
    }

    private static Run change(Api api, Options options) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var count = options.connections();
            var lanes = all(count, number -> () -> Lane.prepare(api), threads);
            var run = new Run(options);
            all(count, number -> () -> lanes.get(number).change(run, number, count, threads), threads);
            return run;
        }
    }

    private static List<Lane> all(int count, IntFunction<Callable<Lane>> task, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        var lanes = new ArrayList<Lane>();
        for (var lane :
                threads.invokeAll(IntStream.range(0, count).mapToObj(task).toList())) {
            lanes.add(lane.get());
        }
        return lanes;
    }

    private static Report report(Options options, Run run, Latencies limit) {
        var shown = run.appearances();
        var taken = run.acknowledgements();
        var figures = List.of(
                new Figure("changes acknowledged", "/s", run.perSecond(), null, Goal.atLeast(0.99 * options.rate())),
                time("acknowledged → visible, p50", shown.percentile(50), limit.percentile(50), Goal.atMost(40)),
                time("acknowledged → visible, p99", shown.percentile(99), limit.percentile(99), Goal.atMost(200)),
                new Figure("due → acknowledged, p50", "ms", taken.percentile(50), null, null),
                new Figure("due → acknowledged, p99", "ms", taken.percentile(99), null, null));
        var notes = List.of(
                "asked for %d changes/s for %s after a warm-up of %s over %d connections; %d failed; %d watched"
                        .formatted(
                                options.rate(),
                                options.time(),
                                options.warmUp(),
                                options.connections(),
                                run.failures(),
                                shown.count()),
                "limit: a bare record through the same broker, acks=all, at the same rate, send → consumer, before and after",
                "visible: polled every 2 ms over HTTP, so each figure holds up to 2 ms and a round trip too much");
        return new Report("visibility", figures, notes);
    }

    private static Figure time(String what, double milliseconds, double limit, Goal goal) {
        return new Figure(what, "ms", milliseconds, limit, goal);
    }
}
