package org.kangyu.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches how much memory a process holds, on Linux. */
final class Resident implements AutoCloseable {

    private static final double MEBI = 1_024;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong most = new AtomicLong();
    private final Path status;

    Resident(ProcessHandle process) {
        status = Path.of("/proc/%d/status".formatted(process.pid()));
        var _ = watch.scheduleAtFixedRate(() -> most.accumulateAndGet(now(), Math::max), 0, 100, TimeUnit.MILLISECONDS);
    }

    /** The most since it was asked last, in MiB. */
    double most() {
        return most.getAndSet(now()) / MEBI;
    }

    private long now() {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
