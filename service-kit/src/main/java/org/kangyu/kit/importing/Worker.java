package org.kangyu.kit.importing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The thread that does this replica's share of the imports, one at a time. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Worker {

    private static final long LOOK = 1_000; // milliseconds until a job of another replica's client is seen
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Runs runs;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().daemon().name("imports").unstarted(this::work);

    Worker(Runs runs) {
        this.runs = runs;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(PATIENCE);
    }

    /** Says that there is a new job. */
    void ring() {
        bell.release();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!hasDoneOne() && bell.tryAcquire(LOOK, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Log.debug("No more imports: stopping");
        }
    }

    private boolean hasDoneOne() {
        try {
            return runs.doOldest();
        } catch (Exception e) {
            if (!Thread.currentThread().isInterrupted()) {
                Log.warnf("Cannot import now, goes on trying: %s", e);
            }
            return false;
        }
    }
}
