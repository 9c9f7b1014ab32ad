package org.kangyu.system.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.kangyu.system.cluster.Api;

/** One connection's share of the changes, to facilities of its own; one change in twenty is watched until it shows. */
final class Lane {

    private static final int FACILITIES = 50;
    private static final int WATCHED = 20;

    private final Api api;
    private final List<Facility> facilities = new ArrayList<>();

    private Lane(Api api) {
        this.api = api;
    }

    static Lane prepare(Api api) throws IOException {
        var lane = new Lane(api);
        while (lane.facilities.size() < FACILITIES) {
            lane.facilities.add(Facility.create(api));
        }
        return lane;
    }

    /** Each change is made when it is due, or as soon as the one before is acknowledged. */
    Lane change(Run run, int first, int step, ExecutorService threads)
            throws IOException, ExecutionException, InterruptedException {
        var watches = new ArrayList<Future<Long>>();
        var turn = 0;
        for (var number = first; run.await(number); number += step) {
            var facility = facilities.get(turn++ % FACILITIES);
            if (!facility.change()) {
                run.failed();
                continue;
            }
            var acknowledged = run.acknowledged(number);
            if (turn % WATCHED == 0) {
                var watch = new Watch(api, facility.card(), facility.version(), acknowledged, run.appearances());
                watches.add(threads.submit(watch));
            }
        }
        for (var watch : watches) {
            watch.get();
        }
        return this;
    }
}
