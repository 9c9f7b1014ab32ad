package org.kangyu.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kangyu.local.Tokens;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Checkout;

/** The clock of one replica jumps, while the other's is right: versions decide what is newer, never times. */
final class BadClock implements Fault.Strike {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    private static final Path CLOCK = Checkout.target().resolve("faults/clock");
    private static final Duration NOTICED = Duration.ofSeconds(20);
    private static final Tokens.Claims HOUR =
            new Tokens.Claims("reader", Set.of(), Set.of(), Set.of(), Duration.ofHours(1));
    private static final String NONE = "+0";
    private static final List<String> JUMPS = List.of("+2h", "-2h", "+30d", "-30d", NONE);

    static Blueprint needs(Blueprint blueprint) {
        if (!Files.exists(LIBRARY)) {
            throw new IllegalArgumentException("Wrong clocks take libfaketime: install Debian's package faketime");
        }
        set(NONE);
        return blueprint.with(
                "facilities-service-1",
                Map.of(
                        "LD_PRELOAD",
                        LIBRARY.toString(),
                        "FAKETIME_TIMESTAMP_FILE",
                        CLOCK.toString(),
                        "FAKETIME_CACHE_DURATION", // seconds; a look at the file each time would take a whole processor
                        "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1"));
    }

    @Override
    public void on(Trial trial) throws Exception {
        var replica = trial.cluster().owners().getFirst().origin();
        var api = new Api(replica, trial.cluster().tokens().sign(HOUR));
        for (var jump : JUMPS) {
            set(jump);
            trial.expectWithin(
                    NOTICED,
                    "at %s a token holds for its hour".formatted(jump),
                    () -> isValid(api) == jump.equals(NONE));
            trial.awaitChanges(100, Duration.ofSeconds(30));
        }
    }

    private static boolean isValid(Api api) throws IOException {
        return api.get("/facilities?limit=1").status() != 401;
    }

    private static void set(String jump) {
        try {
            Files.createDirectories(CLOCK.getParent());
            Files.writeString(CLOCK, jump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
