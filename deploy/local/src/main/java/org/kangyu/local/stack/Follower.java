package org.kangyu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Passes on what a log gets. */
final class Follower implements AutoCloseable {

    private final SeekableByteChannel log;
    private final Console console;

    Follower(Path log, Console console) {
        this.console = console;
        try {
            this.log = Files.newByteChannel(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void passOn() {
        try {
            var news = ByteBuffer.allocate((int) (log.size() - log.position()));
            log.read(news);
            console.print(new String(news.array(), 0, news.position(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
