package org.kangyu.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.history.Workload;

/** A cluster under load that a fault strikes, and the promises that it has broken so far. */
public final class Trial {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Cluster cluster;
    private final Api api;
    private final Workload workload;
    private final Random random;
    private final List<String> broken = new ArrayList<>();
    private boolean compacted;
    private long healedAt;

    Trial(Cluster cluster, Api api, Workload workload, Random random) {
        this.cluster = cluster;
        this.api = api;
        this.workload = workload;
        this.random = random;
    }

    public Cluster cluster() {
        return cluster;
    }

    /** The gateway, spoken to by somebody who may change all facilities. */
    public Api api() {
        return api;
    }

    public Workload workload() {
        return workload;
    }

    public Random random() {
        return random;
    }

    void strike(Fault fault) throws Exception {
        fault.strike().on(this);
        if (healedAt == 0) {
            heal();
        }
    }

    /** Notes the promise as broken unless it is kept. */
    public void expect(boolean kept, String promise) {
        if (!kept) {
            broken.add(promise);
        }
    }

    /** Waits until it is so; notes the promise as broken if it takes longer. */
    public void expectWithin(Duration time, String promise, Callable<Boolean> kept) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        while (!kept.call()) {
            if (System.nanoTime() > end) {
                broken.add("%s, within %d s".formatted(promise, time.toSeconds()));
                return;
            }
            Thread.sleep(LOOK);
        }
    }

    /** Lets the clients work on until they know of so many more changes that they were made. */
    public void awaitChanges(int more, Duration atMost) throws Exception {
        var enough = workload.acknowledged() + more;
        expectWithin(atMost, "%d changes are acknowledged".formatted(more), () -> workload.acknowledged() >= enough);
    }

    /** From now on nothing is wrong any more: recovering is counted from here, or from the end of the strike. */
    public void heal() {
        healedAt = System.nanoTime();
    }

    long healedAt() {
        return healedAt;
    }

    /** For a fault by which the topic keeps the newest record of each facility only. */
    public void compactsTopic() {
        compacted = true;
    }

    boolean isTopicCompacted() {
        return compacted;
    }

    List<String> broken() {
        return List.copyOf(broken);
    }
}
