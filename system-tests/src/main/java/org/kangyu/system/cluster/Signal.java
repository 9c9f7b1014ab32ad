package org.kangyu.system.cluster;

import java.io.IOException;

/** What a process can be told from outside. */
public enum Signal {
    /** Stands still. */
    STOP,
    /** Goes on. */
    CONT,
    /** Ends in good order. */
    TERM;

    public void send(ProcessHandle process) throws IOException {
        Command.run("kill", "-s", name(), Long.toString(process.pid()));
    }
}
