package org.kangyu.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kangyu.local.Part;
import org.kangyu.local.StackException;

class KeeperTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final List<Sleeper> sleepers = new ArrayList<>();

    @AfterEach
    void endAll() {
        sleepers.forEach(Sleeper::close);
    }

    @Test
    void leavesAPartAloneThatLives() {
        var keeper = new Keeper<>("sleeper", this::sleeper, _ -> {}, console);
        keeper.start();

        keeper.heal();

        assertThat(sleepers).hasSize(1);
    }

    @Test
    void startsAPartAgainThatHasDied() {
        var keeper = new Keeper<>("sleeper", this::sleeper, _ -> {}, console);
        keeper.start();
        keeper.part().close();

        healUntil(keeper, 2);

        assertThat(keeper.part().process().isAlive()).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("sleeper has ended; it is started again");
    }

    @Test
    void triesAgainWhenAStartFails() {
        var keeper = new Keeper<>("sleeper", this::failsTheSecondTime, _ -> {}, console);
        keeper.start();
        keeper.part().close();

        healUntil(keeper, 3);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no bed");
    }

    @Test
    void stopsWhatItKeeps() {
        var keeper = new Keeper<>("sleeper", this::sleeper, _ -> {}, console);
        keeper.start();

        keeper.close();

        assertThat(sleepers.getFirst().process().isAlive()).isFalse();
    }

    private void healUntil(Keeper<?> keeper, int starts) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    keeper.heal();
                    assertThat(sleepers).hasSize(starts);
                });
    }

    private Sleeper sleeper() {
        try {
            sleepers.add(new Sleeper(new ProcessBuilder("sleep", "60").start()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sleepers.getLast();
    }

    private Sleeper failsTheSecondTime() {
        var sleeper = sleeper();
        if (sleepers.size() == 2) {
            sleeper.close();
            throw new StackException("no bed");
        }
        return sleeper;
    }

    private record Sleeper(Process process) implements Part {

        @Override
        public void close() {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
