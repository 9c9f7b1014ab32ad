package org.kangyu.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Checkout;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;
import org.kangyu.system.history.Comparison;
import org.kangyu.system.history.Workload;

/** Tries faults one after another on one cluster, each under a load of its own, and keeps a row for each. */
public final class Trials implements AutoCloseable {

    private static final int BEFORE = 50; // changes that show that all was well
    private static final int AFTER = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final long seed;
    private final Cluster cluster;
    private final Api api;
    private final List<Row> rows = new ArrayList<>();

    private Trials(long seed, Cluster cluster) throws Exception {
        this.seed = seed;
        this.cluster = cluster;
        this.api = cluster.api(Set.of("integrator"), Set.of(Samples.PROVINCE));
        Samples.register(api);
    }

    /** On a cluster that has what all of these faults need. */
    public static Trials start(long seed, List<Fault> faults) throws Exception {
        var blueprint = Blueprint.registry("faults", 2) // so that what two replicas share is fought for
                .withLinks()
                // many starts and short lives: what the second compiler gains comes too late here
                .with("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1")
                .with("OUTBOX_DELIVERY_TIMEOUT", "PT10S"); // so that an outage longer than it need not last minutes
        for (var fault : faults) {
            blueprint = fault.needs().apply(blueprint);
        }
        return new Trials(seed, Cluster.start(blueprint));
    }

    /** What the fault does to the platform; the next fault finds it well again, or this one has failed. */
    public Row run(Fault fault) throws Exception {
        var workload = Workload.start(fault.number(), api, seed);
        var trial = new Trial(cluster, api, workload, new Random(seed));
        Duration recovery;
        try (workload) {
            trial.awaitChanges(BEFORE, PATIENCE);
            trial.strike(fault);
            new Probe(api).await();
            recovery = Duration.ofNanos(System.nanoTime() - trial.healedAt());
            trial.awaitChanges(AFTER, PATIENCE);
        } finally {
            workload.writeTo(Checkout.target().resolve("faults"));
        }
        var account = new Comparison(cluster, api, trial.isTopicCompacted()).of(workload);
        var row = new Row(fault, account, recovery, trial.broken());
        rows.add(row);
        return row;
    }

    /** One for each fault that was tried. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void close() {
        cluster.close();
    }
}
