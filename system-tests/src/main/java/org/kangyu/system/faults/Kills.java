package org.kangyu.system.faults;

import java.util.ArrayList;
import org.kangyu.system.cluster.Replica;

/** SIGKILL of one process of a service after another, each while changes are under way in it. */
record Kills(int count) implements Fault.Strike {

    @Override
    public void on(Trial trial) throws InterruptedException {
        var cluster = trial.cluster();
        var replicas = new ArrayList<Replica>(cluster.owners());
        replicas.add(cluster.gateway());
        var killer = new Killer(replicas, trial.random(), trial.workload().beat());
        for (var kill = 0; kill < count; kill++) {
            killer.strike();
        }
    }
}
