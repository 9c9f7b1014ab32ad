package org.kangyu.system.acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kangyu.system.cluster.Checkout;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;
import org.kangyu.system.faults.Killer;

class AcknowledgedChangesTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = 2_000;
    private static final int KILLS = 20;
    private static final int SETTLING = 30;
    private static final String STALE = "412"; // writers meet on some facilities; any other refusal is a mistake

    private final long seed = Long.getLong("kangyu.seed", System.currentTimeMillis());

    @Test
    @Timeout(1_800) // only so that it ends at all: 20 starts of a service take long on a busy machine
    void surviveTwentyKillsOfAReplicaOnceAndInOrder() throws Exception {
        try (var cluster = Cluster.start("acknowledged-changes", 2)) {
            var api = cluster.api(Set.of("integrator"), Set.of(Samples.PROVINCE));
            Samples.register(api);

            var history = write(cluster, new Scene(api));

            var account = settle(new Places(cluster, api), history);
            System.out.printf("Acknowledged changes, -Dkangyu.seed=%d%n%s%n", seed, account);
            assertThat(account.findings()).isEmpty();
            assertThat(history.writes())
                    .filteredOn(write -> write.outcome() == Outcome.REFUSED)
                    .extracting(Write::note)
                    .allMatch(STALE::equals);
        }
    }

    private History write(Cluster cluster, Scene scene) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.rangeClosed(1, WRITERS)
                    .mapToObj(number -> new Writer("writer-" + number, new Random(seed + number), scene))
                    .map(threads::submit)
                    .toList();
            disturb(new Killer(cluster.owners(), new Random(seed), scene.beat()), scene);
            for (var writer : writers) {
                writer.get();
            }
            return scene.history();
        } finally {
            scene.history().writeTo(Checkout.target().resolve("clusters/acknowledged-changes/history.csv"));
        }
    }

    private static void disturb(Killer killer, Scene scene) throws InterruptedException {
        try {
            for (var kill = 0; kill < KILLS; kill++) {
                killer.strike();
            }
            while (scene.history().count(Outcome.OK) < CHANGES) {
                scene.beat().await();
            }
        } finally {
            scene.over().set(true);
        }
    }

    /** What is wrong for half a minute will stay wrong. */
    private static Account settle(Places places, History history)
            throws InterruptedException, SQLException, IOException {
        var evidence = places.compareWith(history);
        var findings = new Checker(evidence).check();
        for (var second = 0; second < SETTLING && !findings.isEmpty(); second++) {
            Thread.sleep(1_000);
            evidence = places.compareWith(history);
            findings = new Checker(evidence).check();
        }
        return new Account(KILLS, evidence, findings);
    }
}
