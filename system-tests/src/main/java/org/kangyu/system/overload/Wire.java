package org.kangyu.system.overload;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A kept connection that costs the client next to nothing: what it measures runs on the same machine. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 30_000; // milliseconds
    private static final int LONGEST_HEAD = 8_192;

    private final Socket socket;
    private final InputStream input;

    Wire(URI origin) throws IOException {
        socket = new Socket(origin.getHost(), origin.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        input = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    Reply ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var reply = Reply.of(head());
        if (reply.isChunked()) {
            skipChunks();
        } else {
            input.skipNBytes(reply.bodyLength());
        }
        return reply;
    }

    private void skipChunks() throws IOException {
        for (var size = chunk(); size > 0; size = chunk()) {
            input.skipNBytes(size + 2);
        }
        input.skipNBytes(2);
    }

    private int chunk() throws IOException {
        var size = 0;
        for (var next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed");
            }
            size = next == '\r' ? size : 16 * size + Character.digit(next, 16);
        }
        return size;
    }

    private String head() throws IOException {
        var bytes = new byte[LONGEST_HEAD];
        for (var length = 0; length < LONGEST_HEAD; length++) {
            var next = input.read();
            if (next < 0) {
                throw new EOFException("The connection was closed");
            }
            bytes[length] = (byte) next;
            if (next == '\n' && length >= 3 && bytes[length - 2] == '\n') {
                return new String(bytes, 0, length + 1, StandardCharsets.ISO_8859_1);
            }
        }
        throw new IOException("The head of the answer does not end");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
