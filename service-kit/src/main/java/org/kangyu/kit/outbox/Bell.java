package org.kangyu.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a lane's relay when this replica has committed an event, so that most events do not wait for the next look. */
@ApplicationScoped
class Bell {

    private final Map<String, Semaphore> lanes = new ConcurrentHashMap<>();

    void ring(String lane) {
        var rings = of(lane);
        if (rings.availablePermits() == 0) { // on a replica that does not lead the lane nobody takes them
            rings.release();
        }
    }

    void await(String lane, Duration longest) throws InterruptedException {
        var rings = of(lane);
        if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }

    private Semaphore of(String lane) {
        return lanes.computeIfAbsent(lane, name -> new Semaphore(0));
    }
}
