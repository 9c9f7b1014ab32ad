package org.kangyu.gateway.forwarding;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The replicas of an owner, which take turns as long as they are healthy. */
final class Origins {

    private final List<Origin> all;
    private final AtomicInteger turn = new AtomicInteger();

    Origins(List<URI> addresses) {
        all = addresses.stream().map(Origin::at).toList();
    }

    List<Origin> all() {
        return all;
    }

    Optional<Origin> next() {
        return nextOf(all.stream().filter(Origin::isHealthy).toList());
    }

    Optional<Origin> nextExcept(Origin failed) {
        return nextOf(all.stream()
                .filter(Origin::isHealthy)
                .filter(origin -> !origin.equals(failed))
                .toList());
    }

    private Optional<Origin> nextOf(List<Origin> healthy) {
        return healthy.isEmpty()
                ? Optional.empty()
                : Optional.of(healthy.get(Math.floorMod(turn.getAndIncrement(), healthy.size())));
    }
}
