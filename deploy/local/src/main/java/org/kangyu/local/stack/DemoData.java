package org.kangyu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.kangyu.local.demo.Demo;

/** Loads the demo once into a stack: a second time it would undo what people have changed since. */
final class DemoData {

    static final String NONE = "none";

    private final Home home;
    private final Console console;

    DemoData(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    void load(String name, URI gateway) {
        var loaded = home.directory().resolve("demo-" + name);
        if (name.equals(NONE) || Files.exists(loaded)) {
            return;
        }
        console.say("  loading the demo " + name);
        Demo.load(gateway, home.tokens(), name, line -> console.say("    " + line));
        try {
            Files.createFile(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
