package org.kangyu.system.faults;

import java.util.List;
import java.util.Random;
import org.kangyu.system.cluster.Mortal;
import org.kangyu.system.history.Beat;

/** Kills a part chosen at random at a random moment soon after a beat, and starts it again. */
public record Killer(List<? extends Mortal> parts, Random random, Beat beat) {

    private static final int BEATS = 5;
    private static final int MILLISECONDS = 60;

    /** Returns what was killed when it is there again. */
    public Mortal strike() throws InterruptedException {
        var victim = parts.get(random.nextInt(parts.size()));
        for (var beats = random.nextInt(BEATS); beats >= 0; beats--) {
            beat.await();
        }
        Thread.sleep(random.nextInt(MILLISECONDS));
        victim.kill();
        victim.restart();
        return victim;
    }
}
