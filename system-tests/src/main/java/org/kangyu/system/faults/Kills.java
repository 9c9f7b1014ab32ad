package org.kangyu.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.kangyu.system.cluster.Replica;

/** SIGKILL of processes of services while changes are under way in them, by two killers who do not wait for each other. */
record Kills(int count) implements Fault.Strike {

    private static final int KILLERS = 2;

    @Override
    public void on(Trial trial) throws Exception {
        var cluster = trial.cluster();
        var replicas = new ArrayList<Replica>(cluster.owners());
        replicas.add(cluster.gateway());
        var killers = new ArrayList<Callable<Integer>>();
        for (var killer = 0; killer < KILLERS; killer++) {
            var own = share(replicas, killer);
            var random = new Random(trial.random().nextLong());
            killers.add(() -> kill(new Killer(own, random, trial.workload().beat())));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(killers)) {
                done.get();
            }
        }
    }

    /** Each killer has victims of its own, so that none is killed while it starts. */
    private static List<Replica> share(List<Replica> replicas, int killer) {
        var share = new ArrayList<Replica>();
        for (var i = killer; i < replicas.size(); i += KILLERS) {
            share.add(replicas.get(i));
        }
        return share;
    }

    private int kill(Killer killer) throws InterruptedException {
        for (var kill = 0; kill < count / KILLERS; kill++) {
            killer.strike();
        }
        return count / KILLERS;
    }
}
