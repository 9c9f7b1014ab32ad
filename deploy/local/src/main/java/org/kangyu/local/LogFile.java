package org.kangyu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that a process writes its output to. The run before the last big one is kept beside it, older ones go. */
record LogFile(Path path) {

    private static final long LARGE = 20_000_000;
    private static final int TAIL = 4_000;

    LogFile {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes room for a new run and returns the length from which on it writes. */
    long prepare() {
        try {
            Files.createDirectories(path.getParent());
            if (length() > LARGE) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines written since the given length. */
    String tail(long from) {
        try (var file = Files.newByteChannel(path)) {
            file.position(Math.max(from, file.size() - TAIL));
            var bytes = ByteBuffer.allocate((int) Math.max(0, file.size() - file.position()));
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }
}
