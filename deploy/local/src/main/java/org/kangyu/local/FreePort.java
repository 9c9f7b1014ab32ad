package org.kangyu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/** Ports of the loopback address. A port that was found free may be taken a moment later, so use it at once. */
public final class FreePort {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private FreePort() {}

    public static int find() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** A process that was just killed holds its port for a moment longer. */
    public static void require(int port, String program) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isFree(port)) {
            if (System.nanoTime() > end) {
                throw new StackException("%s needs port %d, which another program has taken: %s"
                        .formatted(program, port, "stop that program, or choose other ports with --port-base"));
            }
            Processes.pause(Duration.ofMillis(50));
        }
    }

    static int orElseFind(int port) {
        return port == 0 ? find() : port;
    }
}
