package org.kangyu.system;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kangyu.system.bench.Benchmark;
import org.kangyu.system.bench.Options;
import org.kangyu.system.bench.Registry;
import org.kangyu.system.bench.Shedding;
import org.kangyu.system.bench.Visibility;
import org.kangyu.system.cluster.Checkout;

/** Measures the platform on this machine; this is what {@code ./kangyu bench} calls. */
public final class Bench {

    private static final Map<String, Benchmark> BENCHMARKS =
            Map.of("visibility", new Visibility(), "overload", new Shedding(), "registry", new Registry());
    private static final String ALL = "all";

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn"); // Kafka's client says much
        var words = Arrays.asList(arguments);
        var name = words.isEmpty() ? ALL : words.getFirst();
        try {
            var benchmarks = find(name);
            var options = Options.parse(words.stream().skip(1).toList());
            for (var benchmark : benchmarks) {
                var report = benchmark.run(options);
                report.writeTo(Checkout.target().resolve("bench"));
                System.out.println(report);
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(
                    "Use: ./kangyu bench [all|%s] %s".formatted(String.join("|", BENCHMARKS.keySet()), Options.USAGE));
            System.exit(2);
        }
    }

    private static List<Benchmark> find(String name) {
        var found = BENCHMARKS.entrySet().stream()
                .filter(benchmark -> name.equals(ALL) || name.equals(benchmark.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no benchmark " + name);
        }
        return found;
    }
}
