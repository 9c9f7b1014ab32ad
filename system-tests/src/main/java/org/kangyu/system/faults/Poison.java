package org.kangyu.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records that cannot be read are put aside and counted; all others are heard, of the same facilities as well. */
final class Poison implements Fault.Strike {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final long HIGH = 1_000_000; // a version that must not take effect, or nothing after it would

    @Override
    public void on(Trial trial) throws Exception {
        var gateway = Gateway.of(trial.cluster());
        var before = gateway.deadLetters(Forger.TOPIC);
        var large = Forger.newGhost();
        try (var forger = new Forger(trial.cluster())) {
            var victim = forger.genuine().getLast().key();
            var unreadable = unreadable(forger, victim);
            unreadable.forEach(forger::send);
            harmless(forger, victim).forEach(forger::send);
            forger.send(large(forger, large));
            trial.heal();
            trial.expect(!isTaken(forger, forger.record(null, HIGH, "{}")), "a compacted topic wants keys");
            trial.expectWithin(SOON, "a record of 1 MB is heard", () -> gateway.shows(large));
            var aside = new AtomicInteger();
            trial.expectWithin(SOON, "%d records are put aside".formatted(unreadable.size()), () -> {
                aside.set(gateway.deadLetters(Forger.TOPIC) - before);
                return aside.get() == unreadable.size();
            });
            trial.expect(aside.get() == unreadable.size(), "and not %s".formatted(aside));
        }
        trial.expect(new Health(trial.cluster().gateway()).isReady(), "the gateway stays ready");
    }

    private static List<ProducerRecord<String, String>> unreadable(Forger forger, String victim) {
        return List.of(
                forger.record(victim, HIGH, "{\"id\": "),
                forger.record(victim, HIGH, "[]"),
                forger.record(victim, HIGH, "\u0000\ud800"),
                new ProducerRecord<>(Forger.TOPIC, victim, "{}"),
                new ProducerRecord<>(Forger.TOPIC, victim, null),
                Forger.with("version", "newest", forger.record(victim, HIGH, "{}")));
    }

    private static boolean isTaken(Forger forger, ProducerRecord<String, String> record) throws InterruptedException {
        try {
            return forger.sendNow(record) >= 0;
        } catch (ExecutionException e) {
            return false;
        }
    }

    /** Of a type that somebody newer sends, or of no consequence. */
    private static List<ProducerRecord<String, String>> harmless(Forger forger, String victim) throws Exception {
        var newer = forger.facility(Forger.newGhost(), 1);
        var withMore = newer.value().replaceFirst("\\{", "{\"helicopters\": [{\"kind\": \"H135\"}], ");
        return List.of(
                Forger.with("ce_type", "facility.changed.v2", forger.record(victim, HIGH, "{\"other\": true}")),
                Forger.with("ce_type", "facility.adored.v1", forger.record(victim, HIGH, null)),
                forger.record(newer.key(), 1, withMore),
                forger.tombstone(Forger.newGhost(), 1));
    }

    private static ProducerRecord<String, String> large(Forger forger, String ghost) throws Exception {
        var facility = forger.facility(ghost, 1);
        return forger.record(ghost, 1, facility.value().replace("\"ghost\"", "\"%s\"".formatted("大".repeat(300_000))));
    }
}
