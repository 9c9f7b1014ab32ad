package org.kangyu.system.demo;

import java.util.ArrayList;
import java.util.List;
import org.kangyu.local.demo.Demo;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Cluster;

/** A platform with the demo on it. */
public record DemoCluster(Cluster cluster, List<String> progress) implements AutoCloseable {

    static DemoCluster start() {
        var cluster = Cluster.start(Blueprint.complete("demo"));
        try {
            var begun = System.nanoTime();
            var progress = load(cluster);
            System.out.printf("The demo was loaded in %.1f s%n", (System.nanoTime() - begun) / 1e9);
            return new DemoCluster(cluster, progress);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** What the loading said. */
    static List<String> load(Cluster cluster) {
        var progress = new ArrayList<String>();
        Demo.load(cluster.origin(), cluster.tokens(), "ordos", progress::add);
        return progress;
    }

    @Override
    public void close() {
        cluster.close();
    }
}
