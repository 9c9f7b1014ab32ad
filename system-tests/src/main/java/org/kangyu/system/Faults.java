package org.kangyu.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kangyu.system.faults.Fault;
import org.kangyu.system.faults.FaultList;
import org.kangyu.system.faults.Row;
import org.kangyu.system.faults.Table;
import org.kangyu.system.faults.Trials;

/** Tries the platform against faults on this machine; this is what {@code ./kangyu faults} calls. */
public final class Faults {

    private Faults() {}

    public static void main(String... names) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn"); // Kafka's client says much
        if (names.length == 0) {
            FaultList.ALL.forEach(fault -> System.out.printf("%-4s %s%n", fault.number(), fault.title()));
            return;
        }
        try {
            System.exit(tryAll(find(List.of(names))) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** Whether all was survived. */
    private static boolean tryAll(List<Fault> faults) throws Exception {
        var seed = Long.getLong("kangyu.seed", System.currentTimeMillis());
        var rows = new ArrayList<Row>();
        try {
            for (var fault : faults) {
                System.out.printf("%s: %s%n", fault.number(), fault.title());
                tryOne(fault, seed).ifPresent(rows::add);
            }
        } finally {
            System.out.println(new Table(seed, rows));
        }
        return rows.size() == faults.size()
                && rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    /** Nothing if it came to no end, which must not keep the others from being tried. */
    private static Optional<Row> tryOne(Fault fault, long seed) throws InterruptedException {
        try (var trials = Trials.start(seed, List.of(fault))) {
            var row = trials.run(fault);
            row.faults().forEach(System.out::println);
            return Optional.of(row);
        } catch (IllegalArgumentException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            e.printStackTrace();
            return Optional.empty();
        }
    }

    private static List<Fault> find(List<String> names) {
        if (names.equals(List.of("all"))) {
            return FaultList.ALL;
        }
        var found = new ArrayList<Fault>();
        for (var name : names) {
            found.add(FaultList.ALL.stream()
                    .filter(fault -> fault.number().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no fault %s: ./kangyu faults lists them, all tries them all".formatted(name))));
        }
        return found;
    }
}
