package org.kangyu.kit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which a test can misbehave. */
final class RawConnection implements AutoCloseable {

    private final Socket socket;

    RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Everything until the server closes the connection. */
    String readToEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** How many bytes come until the connection ends, in whatever way. */
    long countToEnd() {
        long count = 0;
        try {
            for (var read = 0; read >= 0; read = socket.getInputStream().read(new byte[65_536])) {
                count += read;
            }
        } catch (IOException e) {
            return count; // reset
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
