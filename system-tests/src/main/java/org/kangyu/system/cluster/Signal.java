package org.kangyu.system.cluster;

import java.io.IOException;

/** What a process can be told from outside beside to end. */
public enum Signal {
    /** Stands still. */
    STOP,
    /** Goes on. */
    CONT;

    public void send(ProcessHandle process) throws IOException, InterruptedException {
        var command = new ProcessBuilder("kill", "-s", name(), Long.toString(process.pid()));
        if (command.start().waitFor() != 0) {
            throw new IOException("No signal %s to process %d".formatted(name(), process.pid()));
        }
    }
}
