package org.kangyu.system.acknowledged;

import java.util.List;
import java.util.Random;
import org.kangyu.system.cluster.Replica;

/** Kills a replica chosen at random at a random moment soon after a beat, and starts it again. */
record Killer(List<Replica> replicas, Random random, Beat beat) {

    private static final int BEATS = 5;
    private static final int MILLISECONDS = 60;

    void strike() throws InterruptedException {
        var victim = replicas.get(random.nextInt(replicas.size()));
        for (var beats = random.nextInt(BEATS); beats >= 0; beats--) {
            beat.await();
        }
        Thread.sleep(random.nextInt(MILLISECONDS));
        victim.kill();
        victim.restart();
    }
}
