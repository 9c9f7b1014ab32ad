package org.kangyu.gateway.memory;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** When the newest change that memory knows of was recorded by its owner; to be read before what it is said of. */
@Singleton
public class AsOf {

    private final AtomicReference<@Nullable Instant> newest = new AtomicReference<>();

    /** After the change is in memory. */
    public void hear(Instant recordedAt) {
        newest.accumulateAndGet(recordedAt, (known, next) -> known == null || next.isAfter(known) ? next : known);
    }

    /** Nothing before the first change. */
    public Optional<Instant> newest() {
        return Optional.ofNullable(newest.get());
    }
}
