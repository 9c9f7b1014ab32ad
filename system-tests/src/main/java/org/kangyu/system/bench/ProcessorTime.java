package org.kangyu.system.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.kangyu.system.cluster.Cluster;

/** The processor time that each part of a cluster has taken so far, with the processes below it. */
record ProcessorTime(Map<String, Duration> parts) {

    static ProcessorTime of(Cluster cluster) {
        var parts = new LinkedHashMap<String, Duration>();
        cluster.processes().forEach((name, process) -> parts.put(name, taken(process)));
        parts.put("this client", taken(ProcessHandle.current().info()));
        return new ProcessorTime(parts);
    }

    /** Milliseconds for each of so many changes since then. */
    Map<String, Double> since(ProcessorTime before, int changes) {
        var each = new LinkedHashMap<String, Double>();
        parts.forEach((name, time) -> {
            var more = time.minus(before.parts.getOrDefault(name, Duration.ZERO));
            each.put(name, (double) more.toMillis() / changes);
        });
        return each;
    }

    private static Duration taken(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(ProcessHandle::info)
                .map(ProcessorTime::taken)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration taken(ProcessHandle.Info info) {
        return info.totalCpuDuration().orElse(Duration.ZERO);
    }
}
