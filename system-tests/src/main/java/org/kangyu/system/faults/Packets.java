package org.kangyu.system.faults;

import java.io.IOException;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import org.kangyu.system.cluster.Command;

/** Rules that lose packets, in the network of this process alone; they end with it, or when this is closed. */
final class Packets implements AutoCloseable {

    private final List<List<String>> rules = new ArrayList<>();

    /** Refuses to touch a network that leads anywhere. */
    Packets() throws IOException {
        for (var device : NetworkInterface.networkInterfaces().toList()) {
            if (!device.isLoopback()) {
                throw new IllegalArgumentException(
                        "Packets are lost in a network of its own only, which takes root on Linux");
            }
        }
    }

    /** What is asked of the port is lost. */
    void loseRequests(int port) throws IOException {
        add("-p", "tcp", "--dport", Integer.toString(port));
    }

    /** What the port answers is lost. */
    void loseAnswers(int port) throws IOException {
        add("-p", "tcp", "--sport", Integer.toString(port));
    }

    /** This share of all packets is lost, whoever they are for. */
    void loseSome(double share) throws IOException {
        add("-p", "tcp", "-m", "statistic", "--mode", "random", "--probability", Double.toString(share));
    }

    @Override
    public void close() throws IOException {
        for (var rule : rules.reversed()) {
            Command.run(words("-D", rule));
        }
        rules.clear();
    }

    private void add(String... match) throws IOException {
        var rule = List.of(match);
        Command.run(words("-A", rule));
        rules.add(rule);
    }

    private static String[] words(String what, List<String> rule) {
        var words = new ArrayList<>(List.of("iptables", "-w", what, "INPUT"));
        words.addAll(rule);
        words.addAll(List.of("-j", "DROP"));
        return words.toArray(String[]::new);
    }
}
