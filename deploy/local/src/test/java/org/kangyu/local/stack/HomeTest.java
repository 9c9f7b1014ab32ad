package org.kangyu.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path sources;

    @Test
    void forgetsDataAndSecretsWhenItIsEmptied() {
        var home = Home.of(sources);
        var before = home.cursorKey();

        home.empty();

        assertThat(home.cursorKey()).isNotEqualTo(before);
    }

    @Test
    void keepsTheLogsWhenItIsEmptied() throws Exception {
        var home = Home.of(sources);
        Files.createDirectories(home.log("gateway").getParent());
        Files.writeString(home.log("gateway"), "still here");

        home.empty();

        assertThat(home.log("gateway")).hasContent("still here");
    }

    @Test
    void remembersARunUntilItIsForgotten() throws Exception {
        var home = Home.of(sources);
        Files.createDirectories(home.directory());
        var run = new Run(42, Ports.from("9000"), true);

        run.write(home);
        assertThat(Run.in(home)).contains(run);

        Run.forget(home);
        assertThat(Run.in(home)).isEmpty();
    }
}
