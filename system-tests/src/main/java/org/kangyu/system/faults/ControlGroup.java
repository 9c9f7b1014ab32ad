package org.kangyu.system.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A control group of Linux, of either version: limits for the processes that are taken into it. Takes root. */
record ControlGroup(Path directory, boolean unified) implements AutoCloseable {

    private static final Path ROOT = Path.of("/sys/fs/cgroup");
    private static final int PERIOD = 100_000; // microseconds

    static ControlGroup make(String controller) throws IOException {
        var unified = Files.exists(ROOT.resolve("cgroup.controllers"));
        var parent = unified ? ROOT : ROOT.resolve(controller);
        var name = "kangyu-%s-%d".formatted(controller, ProcessHandle.current().pid());
        try {
            return new ControlGroup(Files.createDirectory(parent.resolve(name)), unified);
        } catch (IOException e) {
            throw new IllegalArgumentException("Limits take root and Linux with control groups: " + e, e);
        }
    }

    void limitProcessor(int percent) throws IOException {
        var quota = Integer.toString(PERIOD / 100 * percent);
        write(unified ? "cpu.max" : "cpu.cfs_quota_us", unified ? quota + " " + PERIOD : quota);
    }

    /** Counts from now on: what a process has already stays where it was counted. */
    void limitMemory(int bytes) throws IOException {
        write(unified ? "memory.max" : "memory.limit_in_bytes", Integer.toString(bytes));
    }

    void take(ProcessHandle process) throws IOException {
        write("cgroup.procs", Long.toString(process.pid()));
    }

    /** Those still in it go back to where all are. */
    @Override
    public void close() throws IOException {
        for (var process : List.copyOf(Files.readAllLines(directory.resolve("cgroup.procs")))) {
            Files.writeString(directory.resolveSibling("cgroup.procs"), process);
        }
        Files.delete(directory);
    }

    private void write(String file, String value) throws IOException {
        Files.writeString(directory.resolve(file), value);
    }
}
