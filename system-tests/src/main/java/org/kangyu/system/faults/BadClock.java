package org.kangyu.system.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Checkout;

/** The clock of one replica jumps, while the other's is right: versions decide what is newer, never times. */
final class BadClock implements Fault.Strike {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    private static final Path CLOCK = Checkout.target().resolve("faults/clock");
    private static final List<String> JUMPS = List.of("+2h", "-2h", "+30d", "-30d", "+0");

    static Blueprint needs(Blueprint blueprint) {
        if (!Files.exists(LIBRARY)) {
            throw new IllegalArgumentException("Wrong clocks take libfaketime: install Debian's package faketime");
        }
        return blueprint.with(
                "facilities-service-1",
                Map.of(
                        "LD_PRELOAD",
                        LIBRARY.toString(),
                        "FAKETIME_TIMESTAMP_FILE",
                        CLOCK.toString(),
                        "FAKETIME_NO_CACHE",
                        "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1"));
    }

    @Override
    public void on(Trial trial) throws Exception {
        Files.createDirectories(CLOCK.getParent());
        for (var jump : JUMPS) {
            Files.writeString(CLOCK, jump);
            trial.awaitChanges(100, Duration.ofSeconds(30));
        }
    }
}
