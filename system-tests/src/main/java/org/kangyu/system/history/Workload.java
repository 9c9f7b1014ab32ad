package org.kangyu.system.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.kangyu.system.cluster.Api;

/** Clients that go on changing facilities of their own, and meeting on them, until they are told to stop. */
public final class Workload implements AutoCloseable {

    private static final int WRITERS = 8;

    private final String name;
    private final Scene scene;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Writer>> writers;

    private Workload(String name, Scene scene, long seed) {
        this.name = name;
        this.scene = scene;
        this.writers = IntStream.rangeClosed(1, WRITERS)
                .mapToObj(
                        number -> new Writer("%s-writer-%d".formatted(name, number), new Random(seed + number), scene))
                .map(threads::submit)
                .toList();
    }

    /** The name is the first word of every idempotency key, which tells this workload's marks from those of others. */
    public static Workload start(String name, Api api, long seed) {
        return new Workload(name, new Scene(api), seed);
    }

    public String name() {
        return name;
    }

    /** Moments at which many changes begin together. */
    public Beat beat() {
        return scene.beat();
    }

    /** Changes of which a client knows that they were made. */
    public long acknowledged() {
        return scene.history().count(Outcome.OK);
    }

    /** Attempts that ended without an answer, or with one that leaves open what became of it. */
    public long unanswered() {
        return scene.history().unanswered();
    }

    public History history() {
        return scene.history();
    }

    /** Returns when each client knows as much of its last change as it will ever know. */
    @Override
    public void close() {
        scene.over().set(true);
        threads.close();
        writers.forEach(Future::resultNow); // throws if one of them failed
    }

    /** For the person who looks for the cause of a finding. */
    public void writeTo(Path directory) {
        scene.history().writeTo(directory.resolve(name + ".csv"));
    }
}
