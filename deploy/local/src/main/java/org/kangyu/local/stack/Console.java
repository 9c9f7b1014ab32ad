package org.kangyu.local.stack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person at the keyboard reads. A long step is announced when it begins and told off when it ends. */
final class Console {

    private final PrintStream out;
    private boolean isWithinLine;

    Console(PrintStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    void say(String line) {
        finishLine();
        out.println(line);
    }

    void print(String text) {
        out.print(text);
        out.flush();
    }

    void begin(String step) {
        finishLine();
        out.print("  " + step + " … ");
        out.flush();
        isWithinLine = true;
    }

    void end(String outcome) {
        out.println(outcome);
        isWithinLine = false;
    }

    private void finishLine() {
        if (isWithinLine) {
            out.println();
            isWithinLine = false;
        }
    }
}
