package org.kangyu.kit.admission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client that sends its next request before it has an answer to the last. */
final class Pipelining implements AutoCloseable {

    private final Socket socket;

    Pipelining(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
    }

    void send(String... paths) throws IOException {
        var requests = Stream.of(paths)
                .map("GET %s HTTP/1.1\r\nHost: replica\r\nAuthorization: pipelining\r\n\r\n"::formatted)
                .collect(Collectors.joining());
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
    }

    /** The statuses of so many answers, in the order in which they come. */
    List<Integer> statuses(int answers) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var statuses = new ArrayList<Integer>();
        while (statuses.size() < answers) {
            var line = lines.readLine();
            var start = line.indexOf("HTTP/1.1 ");
            if (start >= 0) { // after a body that does not end a line
                statuses.add(Integer.valueOf(line.substring(start + 9, start + 12)));
            }
        }
        return statuses;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
