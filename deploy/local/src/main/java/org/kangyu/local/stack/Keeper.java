package org.kangyu.local.stack;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kangyu.local.Part;
import org.kangyu.local.StackException;

/** Keeps one part running: starts it, and again when it has died, later and later the more often it dies. */
final class Keeper<P extends Part> {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final Supplier<P> starter;
    private final Consumer<P> preparation;
    private final Console console;

    private @Nullable P part;
    private long startedAt;
    private int deaths;
    private long notBefore;

    Keeper(String name, Supplier<P> starter, Consumer<P> preparation, Console console) {
        this.name = name;
        this.starter = starter;
        this.preparation = preparation;
        this.console = console;
    }

    void start() {
        console.begin(name);
        startedAt = System.nanoTime();
        var started = starter.get();
        part = started; // before it is prepared, so that it is closed if that fails
        preparation.accept(started);
        console.end("ready after %.1f s".formatted((System.nanoTime() - startedAt) / 1e9));
    }

    P part() {
        if (part == null) {
            throw new IllegalStateException("%s was not started".formatted(name));
        }
        return part;
    }

    /** To be called again and again. */
    void heal() {
        if (part != null && part.process().isAlive()) {
            return;
        }
        if (notBefore == 0) {
            mourn();
        }
        if (System.nanoTime() >= notBefore) {
            startAgain();
        }
    }

    void close() {
        if (part != null) {
            console.begin("stopping " + name);
            part.close();
            part = null;
            console.end("done");
        }
    }

    private void mourn() {
        var lived = Duration.ofNanos(System.nanoTime() - startedAt);
        deaths = lived.compareTo(LONG_ENOUGH) > 0 ? 0 : deaths + 1;
        var pause = Math.min(LONGEST_PAUSE.toSeconds(), (1L << Math.min(deaths, 10)) - 1);
        notBefore = System.nanoTime() + Duration.ofSeconds(pause).toNanos();
        console.say(
                "%s has ended; it is started again%s".formatted(name, pause == 0 ? "" : " in %d s".formatted(pause)));
    }

    private void startAgain() {
        notBefore = 0;
        try {
            start();
        } catch (StackException | UncheckedIOException e) {
            console.say(String.valueOf(e.getMessage()));
        }
    }
}
