package org.kangyu.system.bench;

import java.io.IOException;
import java.util.stream.Stream;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Command;

/** The processors of this machine shared out, so that a client that asks for more takes none of what it measures. */
final class Processors {

    private Processors() {}

    /** The last one for this process, the others for the platform, which takes Linux; says what was done. */
    static String shareOut(Cluster cluster) throws IOException {
        var last = Runtime.getRuntime().availableProcessors() - 1;
        if (last == 0) {
            return "the client shares the only processor with what it measures";
        }
        for (var part : cluster.processes().values()) {
            for (var process :
                    Stream.concat(Stream.of(part), part.descendants()).toList()) {
                use("0-" + (last - 1), process);
            }
        }
        use(Integer.toString(last), ProcessHandle.current());
        return "the platform had %d processors, the client another".formatted(last);
    }

    private static void use(String processors, ProcessHandle process) throws IOException {
        Command.run("taskset", "-a", "-c", "-p", processors, Long.toString(process.pid()));
    }
}
