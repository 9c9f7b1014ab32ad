package org.kangyu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the supervisor; the system takes it back when that process ends, however it ends. */
record Lock(FileChannel file) implements AutoCloseable {

    /** Empty if another process holds it. */
    static Optional<Lock> tryTake(Home home) {
        try {
            Files.createDirectories(home.directory());
            var path = home.directory().resolve("lock");
            var lock = new Lock(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            if (lock.file().tryLock() == null) {
                lock.close();
                return Optional.empty();
            }
            return Optional.of(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isTaken(Home home) {
        var lock = tryTake(home);
        lock.ifPresent(Lock::close);
        return lock.isEmpty();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
