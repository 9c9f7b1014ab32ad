package org.kangyu.local;

import java.nio.file.Path;
import java.util.List;

/**
 * What one of our processes can be told by: its executable and an argument that names our directory. A pid on disk may be
 * somebody else's by now; this cannot, so nothing foreign is ever stopped.
 */
record Mark(String executable, String argument) {

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> isOn(Processes.commandLine(process)))
                .toList();
    }

    /** Ends what a killed run left behind. */
    void stopOrphans(String signal) {
        processes().forEach(orphan -> Processes.stop(orphan, signal));
    }

    private boolean isOn(List<String> commandLine) {
        return commandLine.contains(argument) && Path.of(commandLine.getFirst()).endsWith(executable);
    }
}
