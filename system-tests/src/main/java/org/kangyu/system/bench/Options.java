package org.kangyu.system.bench;

import java.time.Duration;
import java.util.List;

/** How hard and how long to measure. */
public record Options(int rate, int connections, Duration warmUp, Duration time) {

    public static final String USAGE = "[--rate PER_SECOND] [--connections N] [--warm-up SECONDS] [--seconds SECONDS]";

    private static final Options DEFAULTS = new Options(1_000, 16, Duration.ofSeconds(5), Duration.ofSeconds(20));

    /** Throws an {@link IllegalArgumentException} that says which argument is wrong. */
    public static Options parse(List<String> arguments) {
        var options = DEFAULTS;
        for (var rest = arguments; !rest.isEmpty(); rest = rest.subList(2, rest.size())) {
            if (rest.size() == 1 || !rest.get(1).matches("[1-9]\\d{0,5}")) {
                throw new IllegalArgumentException(rest.getFirst() + " needs a whole number above 0");
            }
            options = options.with(rest.get(0), Integer.parseInt(rest.get(1)));
        }
        return options;
    }

    private Options with(String name, int value) {
        return switch (name) {
            case "--rate" -> new Options(value, connections, warmUp, time);
            case "--connections" -> new Options(rate, value, warmUp, time);
            case "--warm-up" -> new Options(rate, connections, Duration.ofSeconds(value), time);
            case "--seconds" -> new Options(rate, connections, warmUp, Duration.ofSeconds(value));
            default -> throw new IllegalArgumentException("There is no option " + name);
        };
    }
}
