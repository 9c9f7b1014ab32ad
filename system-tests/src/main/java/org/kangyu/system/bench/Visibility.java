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
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;

/** How long after its acknowledgement a change shows in the gateway, while changes come at a steady rate. */
public final class Visibility implements Benchmark {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Override
    public Report run(Options options) throws Exception {
        try (var cluster = Cluster.start(Blueprint.registry("visibility", 1));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var api = cluster.api(Set.of("integrator"), Set.of(Samples.PROVINCE));
            Samples.register(api);
            var kafka = new BareKafka(cluster.kafka().bootstrapServers());
            var limit = new Latencies();
            kafka.measure(options.rate(), options.warmUp(), new Latencies());
            kafka.measure(options.rate(), LIMIT, limit);
            var lanes = all(options.connections(), number -> () -> Lane.prepare(api), threads);
            change(lanes, new Run(options.rate(), options.warmUp()), threads);
            var before = ProcessorTime.of(cluster);
            var run = change(lanes, new Run(options.rate(), options.time()), threads);
            var costs = ProcessorTime.of(cluster)
                    .since(before, run.acknowledgements().count());
            kafka.measure(options.rate(), LIMIT, limit); // before and after, as the machine's mood changes
            return new VisibilityReport(options, run, limit, costs).report();
        }
    }

    private static Run change(List<Lane> lanes, Run run, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        var count = lanes.size();
        all(count, number -> () -> lanes.get(number).change(run, number, count, threads), threads);
        return run;
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
}
